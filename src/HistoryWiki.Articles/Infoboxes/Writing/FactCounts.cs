namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>
/// How many facts the text before each of its places gives. Lines mostly give theirs each for itself, and are then read once each; where they do not,
/// as where one line goes on with the last, the text is read anew up to every place, if it is not too long for that.
/// </summary>
internal sealed class FactCounts
{
    private const int LongestReadAnew = 2_000;
    private static readonly string[] Breaks = ["<br>", "<br />", "<br/>", FieldDialect.Rule, "\n"];

    private readonly string text;
    private readonly Func<string, int> count;
    private readonly int all;
    private readonly int[] beforeLine;
    private readonly bool isSumOfLines;

    /// <summary>Counts the facts of a text.</summary>
    /// <param name="text">The text of a field.</param>
    /// <param name="count">How many facts a text gives.</param>
    public FactCounts(string text, Func<string, int> count)
    {
        (this.text, this.count, all) = (text, count, count(text));
        Lines = LinesOf(text);
        beforeLine = new int[Lines.Count + 1];
        for (var i = 0; i < Lines.Count; i++)
            beforeLine[i + 1] = beforeLine[i] + count(text[Lines[i].Start..Lines[i].End]);
        isSumOfLines = beforeLine[^1] == all;
    }

    /// <summary>Where each line begins, behind its bullet, and where it ends.</summary>
    public IReadOnlyList<(int Start, int End)> Lines { get; }

    /// <summary>How many facts the text before a place gives.</summary>
    public int Before(int at)
    {
        if (!isSumOfLines)
            return text.Length <= LongestReadAnew ? count(text[..at]) : all;
        var line = 0;
        for (var (low, high) = (0, Lines.Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            if (Lines[middle].End < at)
                low = line = middle + 1;
            else
                high = middle - 1;
        }
        if (line == Lines.Count)
            return all;
        if (Lines[line].End == at)
            return beforeLine[line + 1];
        if (Lines[line].Start >= at)
            return beforeLine[line];
        return at - Lines[line].Start > LongestReadAnew ? beforeLine[line + 1] : beforeLine[line] + count(text[Lines[line].Start..at]);
    }

    private static List<(int Start, int End)> LinesOf(string text)
    {
        var lines = new List<(int Start, int End)>();
        for (var (start, at) = (0, 0); at <= text.Length; at++)
        {
            var separator = at == text.Length ? "" : Array.Find(Breaks, mark => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0);
            if (separator is null)
                continue;

            lines.Add((Math.Min(start, at), at));
            at += Math.Max(separator.Length - 1, 0);
            start = Math.Min(at + 1, text.Length);
            while (start < text.Length && text[start] is '*' or ' ')
                start++;
        }
        return lines;
    }
}
