using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>The way from a conflict to the war it is part of, the war that one is part of, and so on; where it comes back to where it began, it is a circle and is not followed.</summary>
public static class LargerWars
{
    private const int MostSteps = 10_000;
    private const int MostNamed = 3;

    /// <summary>Every step of the way up, each once.</summary>
    public static async Task<IReadOnlyCollection<WarEdge>> Above(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return await Steps(wiki, articleId).ToListAsync();
    }

    /// <summary>The question behind <see cref="Above"/>. Another name of an article counts where no second article has it, and never leads from an article to itself.</summary>
    public static IQueryable<WarEdge> Steps(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQuery<WarEdge>($"""
            WITH RECURSIVE Up(Child, Parent) AS (
                SELECT 0, {articleId}
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
                  AND NOT EXISTS (SELECT 1 FROM Aliases other WHERE other.FoldedName = name.FoldedName AND other.ArticleId <> name.ArticleId)
                LIMIT {MostSteps + 1})
            SELECT Child, Parent FROM Up WHERE Child <> 0
            """);
    }

    /// <summary>What is wrong with the way up, in a sentence; null where nothing is.</summary>
    public static async Task<string?> Circle(WikiContext wiki, int articleId, IReadOnlyCollection<WarEdge> above)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(above);
        if (RoundFrom(articleId, above) is { } round)
        {
            var named = round.Take(MostNamed).ToList();
            var titles = await wiki.Articles.Where(a => named.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Title);
            return InWords(named.ConvertAll(id => titles[id]), round.Count);
        }

        return above.Count < MostSteps ? null : $"The wars above this one go on for more than {Quantity.Number(MostSteps)} steps.";
    }

    // The shortest way back: what it is part of, what that is part of, up to the article itself, which is left out.
    private static List<int>? RoundFrom(int articleId, IReadOnlyCollection<WarEdge> above)
    {
        var parents = above.ToLookup(edge => edge.Child, edge => edge.Parent);
        var cameFrom = new Dictionary<int, int>();
        var waiting = new Queue<int>([articleId]);
        while (waiting.TryDequeue(out var child))
        {
            foreach (var parent in parents[child])
            {
                if (parent == articleId)
                    return WayTo(child, articleId, cameFrom);
                if (cameFrom.TryAdd(parent, child))
                    waiting.Enqueue(parent);
            }
        }

        return null;
    }

    private static List<int> WayTo(int last, int articleId, Dictionary<int, int> cameFrom)
    {
        var way = new List<int>();
        for (var at = last; at != articleId; at = cameFrom[at])
            way.Add(at);
        way.Reverse();
        return way;
    }

    private static string InWords(List<string> titles, int others) => others switch
    {
        0 => "The facts say that this conflict is part of itself.",
        1 => $"This conflict is part of “{titles[0]}”, which is part of this one again.",
        _ when others <= MostNamed => $"This conflict is part of {string.Join(", which is part of ", titles.Select(title => $"“{title}”"))}, which is part of this one again.",
        _ => $"This conflict is part of {string.Join(", which is part of ", titles.Select(title => $"“{title}”"))}, and {Quantity.Of(others - titles.Count, "step")} further on of this one again.",
    };
}

/// <summary>A step from a conflict to a larger war, as ids of articles.</summary>
public sealed record WarEdge(int Child, int Parent);
