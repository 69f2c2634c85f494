namespace HistoryWiki.Web.Correcting;

/// <summary>Compares two texts word by word: <c>18,000 men</c> and <c>18,000–20,000</c> share <c>18,000</c>.</summary>
public static class WordDiff
{
    /// <summary>The words of both in reading order, removed ones before those that replace them. Texts too different to compare are removed and added whole.</summary>
    public static IReadOnlyList<DiffPiece> Between(string before, string after, DiffBudget budget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var runs = PieceDiff.Between(Words(before), Words(after), budget) ?? [new DiffRun([before], [after])];
        return Joined(runs).SelectMany(PiecesOf).Where(p => p.Text.Length > 0).ToList();
    }

    // Two changes with nothing but a space between them are one.
    private static List<DiffRun> Joined(IReadOnlyList<DiffRun> runs)
    {
        List<DiffRun> joined = [];
        for (var i = 0; i < runs.Count; i++)
        {
            var isBetween = joined is [.., { IsSame: false }] && i + 1 < runs.Count && runs[i].IsSame && runs[i].Before.All(string.IsNullOrWhiteSpace);
            if (!isBetween)
                joined.Add(runs[i]);
            else
                joined[^1] = joined[^1].And(runs[i]).And(runs[++i]);
        }

        return joined;
    }

    /// <summary>What a column for the older text shows of a comparison.</summary>
    public static IReadOnlyList<DiffPiece> Older(this IReadOnlyList<DiffPiece> pieces) => pieces.Where(p => p.Kind != DiffKind.Added).ToList();

    /// <summary>What a column for the newer text shows of a comparison.</summary>
    public static IReadOnlyList<DiffPiece> Newer(this IReadOnlyList<DiffPiece> pieces) => pieces.Where(p => p.Kind != DiffKind.Removed).ToList();

    private static IEnumerable<DiffPiece> PiecesOf(DiffRun run) => run.IsSame
        ? [new DiffPiece(DiffKind.Same, string.Concat(run.Before))]
        : [new DiffPiece(DiffKind.Removed, string.Concat(run.Before)), new DiffPiece(DiffKind.Added, string.Concat(run.After))];

    // A word, a number with its commas, a run of spaces, or one sign. "–" parts the two ends of a range.
    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            if (char.IsSurrogate(text[start]) || IsOfWord(text, start))
                while (end < text.Length && (char.IsSurrogate(text[end]) || IsOfWord(text, end))) end++;
            else if (char.IsWhiteSpace(text[start]))
                while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            words.Add(text[start..end]);
        }

        return words;
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (text[at] is ',' or '.' && IsDigit(text, at - 1) && IsDigit(text, at + 1));

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);
}
