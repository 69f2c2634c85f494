using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Follows redirects, straight and over one another, and never round in a circle.</summary>
public static class Redirects
{
    private const int MostTitles = 10_000;

    /// <summary>The slug of what a redirect leads to: of <c>Battle of Azov#Siege</c> that of the article.</summary>
    public static string SlugOf(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return ArticleSlug.FromTitle(target.Split('#')[0]);
    }

    /// <summary>The titles that lead to an article, those that lead there straight first.</summary>
    public static async Task<IReadOnlyList<string>> To(WikiContext wiki, string slug)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var seen = new HashSet<string> { slug };
        var titles = new List<string>();
        for (string[] targets = [slug]; targets.Length > 0 && titles.Count < MostTitles;)
        {
            var leading = await wiki.Redirects.Where(r => targets.Contains(r.TargetSlug))
                .OrderBy(r => r.Slug).Take(MostTitles - titles.Count).Select(r => new { r.Slug, r.Title }).ToListAsync();
            var fresh = leading.Where(r => seen.Add(r.Slug)).ToList();
            titles.AddRange(fresh.Select(r => r.Title));
            targets = fresh.Select(r => r.Slug).ToArray();
        }

        return titles;
    }

    /// <summary>The slug at which a way of redirects ends, or null where it goes round in a circle.</summary>
    public static async Task<string?> End(WikiContext wiki, string slug)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var seen = new HashSet<string>();
        for (var at = slug; seen.Add(at);)
        {
            if (await wiki.Redirects.Where(r => r.Slug == at).Select(r => r.TargetSlug).SingleOrDefaultAsync() is not { } next)
                return at;
            at = next;
        }

        return null;
    }

    /// <summary>The title of the article that a redirect leads to; null where there is no such redirect, or no article.</summary>
    public static async Task<string?> Find(WikiContext wiki, string title)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var slug = SlugOf(title);
        var end = await End(wiki, slug);
        return end is null || end == slug ? null : await wiki.Articles.Where(a => a.Slug == end).Select(a => a.Title).SingleOrDefaultAsync();
    }

    /// <summary>The number of the redirect that was added last, though it may be gone since; 0 before the first. While it stays, no link leads elsewhere for a redirect.</summary>
    public static async Task<int> LastAdded(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return await wiki.Database.SqlQuery<int>($"SELECT seq AS Value FROM sqlite_sequence WHERE name = 'Redirects'").SingleOrDefaultAsync();
    }

    /// <summary>
    /// Removes the redirects that lead to no article; the answer is how many there were. While the import of an export is not at its
    /// end, their articles may still come, and they stay. Call it inside a job of the <see cref="Writer"/>.
    /// </summary>
    public static async Task<int> RemoveThoseToNothing(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        if (await wiki.ImportPositions.AnyAsync())
            return 0;
        return await wiki.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE Leading(Slug) AS (
                SELECT r.Slug FROM Redirects r JOIN Articles a ON a.Slug = r.TargetSlug
                UNION
                SELECT r.Slug FROM Redirects r JOIN Leading l ON l.Slug = r.TargetSlug)
            DELETE FROM Redirects WHERE Slug NOT IN (SELECT Slug FROM Leading)
            """);
    }
}
