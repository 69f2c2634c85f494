using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// The names of all articles, kept in memory from one batch to the next. Whoever changes names writes a new version into the database with
/// them, so that what another process wrote, or a transaction that was not committed, is told at the next batch.
/// </summary>
public sealed class KeptNames
{
    private KnownNames names = new();
    private string? version;

    /// <summary>The names as the database holds them now. One at a time: call it inside a job of the <see cref="Writer"/>, or on names of your own.</summary>
    public async Task<KnownNames> Of(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var stored = await wiki.Database.SqlQuery<string>($"SELECT Version AS Value FROM NamesVersions WHERE Id = 1").SingleOrDefaultAsync() ?? "";
        if (version != stored)
            (names, version) = (await Load(wiki), stored);
        return names;
    }

    /// <summary>Says that the names in memory are changed, and the database with them. Call it inside a job of the <see cref="Writer"/>.</summary>
    public async Task Change(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        version = Guid.NewGuid().ToString("N");
        await wiki.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO NamesVersions(Id, Version) VALUES (1, {version})");
    }

    /// <summary>An article as prose may mention it.</summary>
    public static KnownArticle Known(ArticleRow article, IEnumerable<string> otherNames)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Known(article.Id, article.Title, article.Kind, article.EarliestDay, article.LatestDay, otherNames);
    }

    private static KnownArticle Known(int id, string title, ArticleKind kind, int? earliestDay, int? latestDay, IEnumerable<string> otherNames) =>
        new(id, title, kind, Year(earliestDay), Year(latestDay), [.. otherNames]) { Months = Months(earliestDay, latestDay) };

    private static async Task<KnownNames> Load(WikiContext wiki)
    {
        var aliases = (await wiki.Aliases.OrderBy(a => a.Id).Select(a => new { a.ArticleId, a.Name }).ToListAsync()).ToLookup(a => a.ArticleId, a => a.Name);
        var loaded = new KnownNames();
        // Read past the model: what is damaged in one article must not keep the others from being known.
        await foreach (var article in wiki.Database.SqlQuery<StoredArticle>($"SELECT Id, Title, Kind, EarliestDay, LatestDay FROM Articles ORDER BY Id").AsAsyncEnumerable())
        {
            var kind = Enum.TryParse<ArticleKind>(article.Kind, out var known) ? known : ArticleKind.Other;
            loaded.Put(Known(article.Id, article.Title, kind, article.EarliestDay, article.LatestDay, aliases[article.Id]));
        }

        return loaded;
    }

    private sealed record StoredArticle(int Id, string Title, string Kind, int? EarliestDay, int? LatestDay);

    private static (int First, int Last)? Months(int? first, int? last) => (first, last) is ({ } from, { } to) ? (Month(from), Month(to)) : null;

    private static int Month(int sortKey) => KnownArticle.Month(CalendarDay.YearOf(sortKey), CalendarDay.MonthOf(sortKey));

    private static int? Year(int? sortKey) => sortKey is { } day ? CalendarDay.YearOf(day) : null;
}
