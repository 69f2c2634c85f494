using System.Text.Json;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Importing;

/// <summary>What an import does with an article.</summary>
public enum ImportOutcome
{
    /// <summary>There was none of its title; it is the first revision.</summary>
    Added,

    /// <summary>The source has changed since its last import, and nobody edited the article; it is a new revision.</summary>
    Updated,

    /// <summary>The article says what the source says; nothing is written.</summary>
    Unchanged,

    /// <summary>Somebody edited the article after its import; the edits are kept and nothing is written.</summary>
    EditsKept,

    /// <summary>What is stored of the article cannot be read; nothing is written.</summary>
    Damaged,
}

/// <summary>What to do with an article of a source, told from what the wiki holds under its title.</summary>
/// <param name="Outcome">What to do.</param>
/// <param name="Article">The article of that title, if there is one.</param>
/// <param name="Current">Its current revision.</param>
public sealed record ImportDecision(ImportOutcome Outcome, ArticleRow? Article, RevisionRow? Current)
{
    /// <summary>How many revisions that makes: 0 or 1, or more of a history.</summary>
    public int Revisions { get; init; }

    /// <summary>What became of a redirect; null for an article.</summary>
    public RedirectOutcome? Redirect { get; init; }

    /// <summary>What was done with a redirect.</summary>
    public static ImportDecision Of(RedirectOutcome outcome) => new(ImportOutcome.Unchanged, null, null) { Redirect = outcome };

    /// <summary>Decides by content, so that the same file imported again changes nothing.</summary>
    /// <exception cref="JsonException">The current revision is damaged.</exception>
    /// <param name="wiki">The wiki.</param>
    /// <param name="article">The article of that title, if there is one.</param>
    /// <param name="prepared">The article as the source has it.</param>
    /// <param name="sourceAt">When that was saved in the wiki that the source comes from; an older state never replaces a newer one.</param>
    public static async Task<ImportDecision> For(WikiContext wiki, ArticleRow? article, PreparedArticle prepared, DateTimeOffset? sourceAt = null)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(prepared);
        if (article is null)
            return new ImportDecision(ImportOutcome.Added, null, null);

        var revisions = wiki.Revisions.Where(r => r.ArticleId == article.Id).OrderByDescending(r => r.Number);
        var current = await revisions.FirstAsync();
        var outcome = current.Origin == RevisionOrigin.Import && sourceAt < current.SourceAt ? ImportOutcome.Unchanged : await OutcomeFor(revisions, current, prepared.Under(article));
        return new ImportDecision(outcome, article, current);
    }

    private static async Task<ImportOutcome> OutcomeFor(IQueryable<RevisionRow> newestFirst, RevisionRow current, PreparedArticle prepared)
    {
        if (SaysTheSame(current, prepared))
            return ImportOutcome.Unchanged;
        if (current.Origin == RevisionOrigin.Import)
            return ImportOutcome.Updated;

        // An editor who went back to what was imported has left no edit to keep, nor has one who only gave it another title.
        var imported = await newestFirst.FirstOrDefaultAsync(r => r.Origin == RevisionOrigin.Import);
        return imported is not null && SaysTheSame(current, new PreparedArticle(ArticleContent.Read(imported.Content) with { Title = prepared.Content.Title }))
            ? ImportOutcome.Updated
            : ImportOutcome.EditsKept;
    }

    private static bool SaysTheSame(RevisionRow revision, PreparedArticle prepared) =>
        revision.ContentHash == prepared.Hash
        || WithoutLines(ArticleContent.Read(revision.Content)).Write() == WithoutLines(prepared.Content).Write();

    // An article that only moved within its file says what it said.
    private static ArticleContent WithoutLines(ArticleContent content) => content with
    {
        Infobox = content.Infobox is not { } infobox ? null : infobox with { Fields = infobox.Fields.Select(field => field with { Line = 0 }).ToList() },
        Oddities = content.Oddities.Select(oddity => oddity with { Line = 0 }).ToList(),
    };
}
