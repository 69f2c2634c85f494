using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The way from a conflict to the war it is part of, the war that one is part of, and so on. Each step is met once, so that a circle ends.</summary>
public static class LargerWars
{
    private const int MostSteps = 10_000;

    // As SQLite reads a limit.
    private const int All = -1;

    /// <summary>The steps of the way up from an article, each once, and no more than <see cref="MostSteps"/>.</summary>
    public static async Task<IReadOnlyCollection<WarEdge>> Above(WikiContext wiki, int articleId) => await Steps(wiki, [articleId], MostSteps).ToListAsync();

    /// <summary>Every step of the ways up from some articles, each once. Another name of an article counts where no second article has it, and never leads from an article to itself.</summary>
    /// <param name="wiki">Where they stand.</param>
    /// <param name="articles">The ids of the articles.</param>
    /// <param name="most">How many are looked for, the nearest first.</param>
    public static IQueryable<WarEdge> Steps(WikiContext wiki, IReadOnlyCollection<int> articles, int most = All)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQuery<WarEdge>($"""
            WITH RECURSIVE Up(Child, Parent) AS (
                SELECT 0, value FROM json_each({JsonSerializer.Serialize(articles)})
                UNION
                SELECT fact.ArticleId, war.Id
                FROM Up
                CROSS JOIN Facts fact ON fact.ArticleId = Up.Parent AND fact.Kind = 'PartOf'
                CROSS JOIN Articles war ON war.FoldedTitle IN (fact.FoldedTarget, 'the ' || fact.FoldedTarget)
                UNION
                SELECT fact.ArticleId, name.ArticleId
                FROM Up
                CROSS JOIN Facts fact ON fact.ArticleId = Up.Parent AND fact.Kind = 'PartOf'
                CROSS JOIN Aliases name ON name.FoldedName IN (fact.FoldedTarget, 'the ' || fact.FoldedTarget) AND name.ArticleId <> fact.ArticleId
                WHERE NOT EXISTS (SELECT 1 FROM Articles other WHERE other.FoldedTitle = name.FoldedName)
                  AND NOT EXISTS (SELECT 1 FROM Aliases other WHERE other.FoldedName = name.FoldedName AND other.ArticleId <> name.ArticleId))
            SELECT Child, Parent FROM Up WHERE Child <> 0 LIMIT {most}
            """);
    }
}

/// <summary>A step from a conflict to a larger war, as ids of articles.</summary>
public sealed record WarEdge(int Child, int Parent);
