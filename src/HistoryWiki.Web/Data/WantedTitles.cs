using HistoryWiki.Articles;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Keeps count, batch by batch, of how many articles link to each name that no article has: by what a batch adds and removes, so that a save costs the same however large the wiki is.</summary>
internal sealed class WantedTitles(WikiContext wiki)
{
    /// <summary>What the table has to say, from all links.</summary>
    internal const string FromLinks = """
        SELECT l.FoldedTarget, MIN(l.Target) AS Title, COUNT(DISTINCT l.ArticleId) AS Wanting
        FROM Links l
        WHERE l.FoldedTarget <> '' AND l."Where" <> 'Mention'
          AND NOT EXISTS (SELECT 1 FROM Articles a WHERE a.FoldedTitle = l.FoldedTarget)
          AND NOT EXISTS (SELECT 1 FROM Aliases n WHERE n.FoldedName = l.FoldedTarget)
        """;

    private readonly Dictionary<string, (string Title, int More)> changes = [];

    /// <summary>The titles, those that most articles want first.</summary>
    public static IQueryable<WantedRow> MostFirst(WikiContext wiki) => wiki.Wanted.OrderByDescending(w => w.Wanting).ThenBy(w => w.FoldedTarget);

    /// <summary>Counts off what articles link to so far; before their links are removed.</summary>
    public async Task CountOff(IReadOnlyCollection<int> articleIds)
    {
        if (articleIds.Count == 0)
            return;
        foreach (var link in await wiki.Links.Where(l => articleIds.Contains(l.ArticleId) && l.Where != LinkPlace.Mention).Select(l => new { l.ArticleId, l.FoldedTarget }).Distinct().ToListAsync())
            Change(link.FoldedTarget, "", -1);
    }

    /// <summary>Counts what an article links to from now on.</summary>
    public void Count(IEnumerable<LinkRow> links)
    {
        foreach (var link in links.DistinctBy(l => l.FoldedTarget))
            Change(link.FoldedTarget, link.Target, 1);
    }

    /// <summary>The names whose count changed.</summary>
    public IEnumerable<string> Names => changes.Where(change => change.Value.More != 0).Select(change => change.Key);

    /// <summary>Writes what changed, when all names and links of the batch are written.</summary>
    /// <param name="cameOrWent">The names that an article has got, or that none has any longer.</param>
    /// <param name="existing">Those of <see cref="Names"/> and of <paramref name="cameOrWent"/> that an article has.</param>
    public void Write(IReadOnlySet<string> cameOrWent, IReadOnlySet<string> existing)
    {
        var counted = changes.Where(change => change.Value.More != 0 && !cameOrWent.Contains(change.Key));
        using var count = new PreparedStatement(wiki, "INSERT INTO Wanted (FoldedTarget, Title, Wanting) VALUES (?1, ?2, ?3) ON CONFLICT (FoldedTarget) DO UPDATE SET Wanting = Wanting + ?3");
        using var remove = new PreparedStatement(wiki, "DELETE FROM Wanted WHERE FoldedTarget = ?1 AND (?2 OR Wanting <= 0)");
        using var recount = new PreparedStatement(wiki, $"INSERT INTO Wanted (FoldedTarget, Title, Wanting) {FromLinks} AND l.FoldedTarget = ?1 GROUP BY l.FoldedTarget");
        foreach (var (name, (title, more)) in counted.Where(change => !existing.Contains(change.Key)))
        {
            count.Run(name, title, more);
            if (more < 0)
                remove.Run(name, false);
        }

        foreach (var name in cameOrWent)
        {
            remove.Run(name, true);
            if (!existing.Contains(name))
                recount.Run(name);
        }
    }

    /// <summary>Counts them all anew; call it inside a job of the <see cref="Writer"/>.</summary>
    public static async Task Rebuild(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Wanted.ExecuteDeleteAsync();
        await wiki.Database.ExecuteSqlRawAsync($"INSERT INTO Wanted (FoldedTarget, Title, Wanting) {FromLinks} GROUP BY l.FoldedTarget");
    }

    /// <summary>How many names are counted wrongly, are missing or are too many.</summary>
    public static Task<int> CountWrong(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQueryRaw<int>($"""
            WITH Counted AS (SELECT FoldedTarget, Wanting FROM ({FromLinks} GROUP BY l.FoldedTarget))
            SELECT COUNT(DISTINCT FoldedTarget) AS Value FROM (
                SELECT * FROM (SELECT FoldedTarget, Wanting FROM Wanted EXCEPT SELECT * FROM Counted)
                UNION ALL
                SELECT * FROM (SELECT * FROM Counted EXCEPT SELECT FoldedTarget, Wanting FROM Wanted))
            """).SingleAsync();
    }

    private void Change(string name, string title, int more)
    {
        if (name.Length == 0)
            return;
        var known = changes.GetValueOrDefault(name, (Title: title, More: 0));
        changes[name] = (known.Title.Length > 0 ? known.Title : title, known.More + more);
    }
}
