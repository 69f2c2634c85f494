using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>Finds single revisions of an article.</summary>
public sealed class RevisionQuery(WikiContext wiki)
{
    /// <summary>The article that a title means already, however it is spelled.</summary>
    public Task<TitleHolder?> Holder(string title) => TitleRules.Holder(wiki, title);

    /// <summary>A revision of an article; null where the article or the revision does not exist.</summary>
    /// <param name="slug">The article, as its address spells it.</param>
    /// <param name="number">The number of the revision; null for the current one.</param>
    public async Task<RevisionView?> Find(string slug, int? number = null)
    {
        var proper = await ProperSlug.Find(wiki, slug);
        var row = await wiki.Revisions
            .Where(r => r.Article!.Slug == proper && r.Number == (number ?? r.Article.RevisionNumber))
            .Select(r => new
            {
                Revision = r,
                r.Article!.Title,
                r.Article.RevisionNumber,
                CurrentHash = wiki.Revisions.Where(c => c.ArticleId == r.ArticleId && c.Number == r.Article.RevisionNumber).Select(c => c.ContentHash).Single(),
            })
            .SingleOrDefaultAsync();
        return row is null ? null : new RevisionView(row.Title, row.RevisionNumber, RevisionHead.Of(row.Revision), ArticleContent.Read(row.Revision.Content))
        {
            SaysWhatStands = row.Revision.ContentHash == row.CurrentHash,
        };
    }
}

/// <summary>A revision as pages show it.</summary>
/// <param name="Title">The title that the article has now.</param>
/// <param name="CurrentNumber">The number of the article's current revision.</param>
/// <param name="Head">Who made it, when and why.</param>
/// <param name="Content">The article as its editor left it.</param>
public sealed record RevisionView(string Title, int CurrentNumber, RevisionHead Head, ArticleContent Content)
{
    public bool IsCurrent => Head.Number == CurrentNumber;

    /// <summary>Whether it says the same as the current revision, so that going back to it would change nothing.</summary>
    public bool SaysWhatStands { get; init; }
}

/// <summary>Who made a revision, when, why and how.</summary>
public sealed record RevisionHead(int Number, DateTimeOffset At, string Author, string Summary, RevisionOrigin Origin, string? Source)
{
    public static RevisionHead Of(RevisionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new RevisionHead(row.Number, row.At, row.Author, row.Summary, row.Origin, row.Source);
    }

    /// <summary>For example <c>14 March 2025</c>, in universal time.</summary>
    public string Day => UtcWords.Day(At);

    /// <summary>For example <c>16:42</c>, in universal time.</summary>
    public string Time => UtcWords.Time(At);

    /// <summary>The moment as HTML's <c>time</c> element takes it.</summary>
    public string Machine => UtcWords.Machine(At);
}
