using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Which of the titles that a text mentions have an article.</summary>
public static class ExistingTitles
{
    /// <summary>How many names a question to the database may hold.</summary>
    internal const int NamesInOneQuestion = 500;

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
        foreach (var names in wanted.Except(found).ToList().Chunk(NamesInOneQuestion))
        {
            found.UnionWith(await wiki.Articles.Where(a => !apartFrom.Contains(a.Id) && names.Contains(a.FoldedTitle)).Select(a => a.FoldedTitle).ToListAsync());
            found.UnionWith(await wiki.Aliases.Where(a => !apartFrom.Contains(a.ArticleId) && names.Contains(a.FoldedName)).Select(a => a.FoldedName).ToListAsync());
        }

        return found;
    }
}
