using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting;

/// <summary>Two revisions beside each other: facts before and after, text paragraph by paragraph.</summary>
/// <param name="Facts">The facts that differ.</param>
/// <param name="Sections">Every section of either, in the order of the newer one.</param>
public sealed record ArticleDiff(IReadOnlyList<FactDiff> Facts, IReadOnlyList<SectionDiff> Sections)
{
    /// <summary>How many paragraphs and headings differ.</summary>
    public int ChangedParagraphs => Sections.Sum(s => s.Paragraphs.OfType<ChangedParagraph>().Count());

    /// <summary>True where the two revisions say the same.</summary>
    public bool IsEmpty => Facts.Count == 0 && ChangedParagraphs == 0;

    /// <summary>Compares two revisions; null where they are too different for the budget.</summary>
    public static ArticleDiff? Between(ArticleContent before, ArticleContent after, DiffBudget budget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var facts = FactDiff.Between(before, after, budget).ToList();
        var sections = SectionDiff.Between(before.Sections, after.Sections, budget);
        return sections is null ? null : new ArticleDiff(facts, sections);
    }
}

/// <summary>A fact that differs, in the words of its field.</summary>
/// <param name="Label">What a person calls it, for example <c>Strength, side 2</c>.</param>
/// <param name="Before">The older words; empty where it was not recorded.</param>
/// <param name="After">The newer words; empty where it is not recorded.</param>
public sealed record FactDiff(string Label, IReadOnlyList<DiffPiece> Before, IReadOnlyList<DiffPiece> After)
{
    internal static IEnumerable<FactDiff> Between(ArticleContent before, ArticleContent after, DiffBudget budget) =>
        Changes(before, after).Select(change =>
        {
            var pieces = WordDiff.Between(change.Before, change.After, budget);
            return new FactDiff(change.Label, pieces.Older(), pieces.Newer());
        });

    /// <summary>The facts that differ, without the words compared.</summary>
    internal static IEnumerable<(string Label, string Before, string After)> Changes(ArticleContent before, ArticleContent after)
    {
        if (before.Title != after.Title)
            yield return ("Title", before.Title, after.Title);

        var (old, now) = (before.Fields, after.Fields);
        var alignment = Alignment.OfFields(old, now);
        for (var i = 0; i < old.Count; i++)
        {
            var value = alignment.Forward[i] is { } at ? now[at].Value : "";
            if (value != old[i].Value)
                yield return (FieldKeys.LabelOf(old[i].Key), old[i].Value, value);
        }

        foreach (var added in alignment.Added)
            yield return (FieldKeys.LabelOf(now[added].Key), "", now[added].Value);

        if (!before.Categories.SequenceEqual(after.Categories))
            yield return ("Categories", string.Join(", ", before.Categories), string.Join(", ", after.Categories));
    }
}
