using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Finds the revisions of an article, newest first, a page at a time.</summary>
public sealed class HistoryQuery(WikiContext wiki)
{
    public const int PageSize = 50;

    /// <summary>The revisions below a number; null where there is no such article.</summary>
    /// <param name="slug">The article, as its address spells it.</param>
    /// <param name="before">Only revisions with a smaller number; null begins with the newest.</param>
    public async Task<HistoryView?> Find(string slug, int? before)
    {
        var proper = await ProperSlug.Find(wiki, slug);
        var article = await wiki.Articles.Where(a => a.Slug == proper).Select(a => new { a.Id, a.Title, a.RevisionNumber }).SingleOrDefaultAsync();
        if (article is null)
            return null;

        // One more than is shown: the oldest one shown is compared with the one before it.
        var rows = await wiki.Revisions
            .Where(r => r.ArticleId == article.Id && r.Number < (before ?? int.MaxValue))
            .OrderByDescending(r => r.Number)
            .Take(PageSize + 1)
            .ToListAsync();
        var read = rows.Select(r => (Head: RevisionHead.Of(r), Content: ArticleContent.Read(r.Content))).ToList();
        var entries = read.Take(PageSize).Select((r, i) => HistoryEntry.Of(r.Head, r.Content, read.ElementAtOrDefault(i + 1).Content)).ToList();
        return new HistoryView(article.Title, article.RevisionNumber, entries, rows.Count > PageSize ? entries[^1].Head.Number : null);
    }
}

/// <summary>A page of an article's history.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="CurrentNumber">The number of its current revision.</param>
/// <param name="Entries">The revisions, newest first.</param>
/// <param name="OlderThan">Where the next page begins; null on the last one.</param>
public sealed record HistoryView(string Title, int CurrentNumber, IReadOnlyList<HistoryEntry> Entries, int? OlderThan);

/// <summary>A revision in the history, with what it touched.</summary>
/// <param name="Head">Who made it, when and why.</param>
/// <param name="Touched">The facts it changed, and "Text".</param>
/// <param name="Growth">By how many UTF-16 characters it made the article longer or shorter; null for the first revision.</param>
public sealed record HistoryEntry(RevisionHead Head, IReadOnlyList<string> Touched, int? Growth)
{
    private const string Text = "Text";

    internal static HistoryEntry Of(RevisionHead head, ArticleContent content, ArticleContent? previous)
    {
        if (previous is null)
            return new HistoryEntry(head, [], null);
        var touched = FactDiff.Changes(previous, content).Select(c => c.Label).Distinct(StringComparer.Ordinal).ToList();
        if (!previous.Sections.SequenceEqual(content.Sections))
            touched.Add(Text);
        return new HistoryEntry(head, touched, LengthOf(content) - LengthOf(previous));
    }

    private static int LengthOf(ArticleContent content) =>
        content.Fields.Sum(f => f.Value.Length) + content.Sections.Sum(s => (s.Heading?.Length ?? 0) + s.Markdown.Length);
}
