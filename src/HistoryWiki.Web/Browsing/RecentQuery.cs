using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Finds the latest changes of all articles, by the order in which they were saved.</summary>
public sealed class RecentQuery(WikiContext wiki)
{
    public const int PageSize = 50;

    /// <summary>One page of changes, the latest first, and whether there are older ones.</summary>
    /// <param name="before">Only changes before the one of this id; null for the latest.</param>
    public async Task<(IReadOnlyList<Change> Changes, bool HasOlder)> Find(int? before)
    {
        var found = await Latest(wiki, PageSize + 1, before).ToListAsync();
        return (found.Take(PageSize).ToList(), found.Count > PageSize);
    }

    public static IQueryable<Change> Latest(WikiContext wiki, int most, int? before = null)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Revisions.Where(r => before == null || r.Id < before)
            .OrderByDescending(r => r.Id)
            .Take(most)
            .Select(r => new Change(r.Id, r.Article!.Title, r.Number, r.At, r.Author, r.Summary));
    }
}
