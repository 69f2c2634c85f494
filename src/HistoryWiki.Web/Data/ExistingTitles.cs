using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Which of the titles that a text mentions have an article.</summary>
public static class ExistingTitles
{
    /// <summary>Those of some folded names that are a name of an article.</summary>
    public static Task<HashSet<string>> Among(WikiContext wiki, IReadOnlySet<string> wanted) => Among(wiki, wanted, new HashSet<string>(), apartFrom: []);

    /// <summary>Those of some folded names that are one of an article's own or a name of another article.</summary>
    /// <param name="wiki">Where the other articles are looked for.</param>
    /// <param name="wanted">The names.</param>
    /// <param name="ownNames">The names of the article as its content says.</param>
    /// <param name="apartFrom">The articles of which it does not count what is stored of their names.</param>
    public static async Task<HashSet<string>> Among(WikiContext wiki, IReadOnlySet<string> wanted, IReadOnlySet<string> ownNames, IReadOnlyCollection<int> apartFrom)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(wanted);
        var found = wanted.Intersect(ownNames).ToHashSet();
        var (names, others) = (JsonSerializer.Serialize(wanted.Except(found)), JsonSerializer.Serialize(apartFrom));
        found.UnionWith(await wiki.Database.SqlQuery<string>($"""
            SELECT name.value AS Value FROM json_each({names}) name
            WHERE EXISTS (SELECT 1 FROM Articles a WHERE a.FoldedTitle = name.value AND a.Id NOT IN (SELECT value FROM json_each({others})))
               OR EXISTS (SELECT 1 FROM Aliases a WHERE a.FoldedName = name.value AND a.ArticleId NOT IN (SELECT value FROM json_each({others})))
            """).ToListAsync());
        return found;
    }
}
