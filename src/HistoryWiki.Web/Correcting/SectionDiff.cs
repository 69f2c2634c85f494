using HistoryWiki.Articles;

namespace HistoryWiki.Web.Correcting;

/// <summary>A section of two revisions, paragraph by paragraph.</summary>
/// <param name="Heading">The newer heading, or the older one of a section that is gone; null for the lead.</param>
/// <param name="Paragraphs">Its paragraphs in order; runs of unchanged ones are only counted.</param>
public sealed record SectionDiff(string? Heading, IReadOnlyList<ParagraphDiff> Paragraphs)
{
    /// <summary>True where nothing of it differs.</summary>
    public bool IsUnchanged => Paragraphs.All(p => p is UnchangedParagraphs);

    internal static List<SectionDiff>? Between(IReadOnlyList<ArticleSection> before, IReadOnlyList<ArticleSection> after, DiffBudget budget)
    {
        var alignment = Alignment.OfSections(before, after);
        var olderOf = alignment.Forward.Select((at, i) => (at, i)).Where(pair => pair.at is not null).ToDictionary(pair => pair.at!.Value, pair => before[pair.i]);
        List<(ArticleSection? Before, ArticleSection? After)> pairs = after.Select((section, i) => (olderOf.GetValueOrDefault(i), (ArticleSection?)section)).ToList();
        InsertGone(pairs, before, alignment);

        var diffs = pairs.Select(pair => Of(pair.Before, pair.After, budget)).ToList();
        return diffs.Contains(null) ? null : diffs.OfType<SectionDiff>().ToList();
    }

    // A section that is gone stands after the one it followed.
    private static void InsertGone(List<(ArticleSection? Before, ArticleSection? After)> pairs, IReadOnlyList<ArticleSection> before, Alignment alignment)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (alignment.Forward[i] is null)
                pairs.Insert(i == 0 ? 0 : pairs.FindIndex(pair => ReferenceEquals(pair.Before, before[i - 1])) + 1, (before[i], null));
        }
    }

    private static SectionDiff? Of(ArticleSection? before, ArticleSection? after, DiffBudget budget)
    {
        var runs = PieceDiff.Between(ParagraphsOf(before), ParagraphsOf(after), budget);
        if (runs is null)
            return null;
        List<ParagraphDiff> paragraphs = [];
        if (before?.Heading != after?.Heading || before?.Level != after?.Level)
            paragraphs.Add(new ChangedParagraph(WordDiff.Between(HeadingLine(before), HeadingLine(after), budget)));
        foreach (var run in runs)
            paragraphs.AddRange(run.IsSame ? [new UnchangedParagraphs(run.Before.Count)] : Pair(run, budget));
        return new SectionDiff((after ?? before)?.Heading, paragraphs);
    }

    private static IEnumerable<ParagraphDiff> Pair(DiffRun run, DiffBudget budget)
    {
        for (var i = 0; i < Math.Max(run.Before.Count, run.After.Count); i++)
            yield return new ChangedParagraph(WordDiff.Between(run.Before.ElementAtOrDefault(i) ?? "", run.After.ElementAtOrDefault(i) ?? "", budget));
    }

    // As wikitext writes it, so that a change of level shows.
    private static string HeadingLine(ArticleSection? section) =>
        section?.Heading is { } heading ? $"{new string('=', section.Level)} {heading} {new string('=', section.Level)}" : "";

    private static string[] ParagraphsOf(ArticleSection? section) =>
        section?.Markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>A part of a section in two revisions.</summary>
public abstract record ParagraphDiff;

/// <summary>Paragraphs that follow each other and are the same in both.</summary>
public sealed record UnchangedParagraphs(int Count) : ParagraphDiff;

/// <summary>A paragraph that differs, word by word.</summary>
public sealed record ChangedParagraph(IReadOnlyList<DiffPiece> Words) : ParagraphDiff;
