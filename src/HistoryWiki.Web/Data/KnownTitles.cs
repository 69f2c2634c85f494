using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The titles of the articles that some names lead to, so that a link of a name goes straight to its article.</summary>
public sealed class KnownTitles
{
    private readonly Dictionary<string, string> titles = [];

    /// <summary>No name leads to an article.</summary>
    public static KnownTitles None { get; } = new();

    /// <summary>The articles that the names in some facts lead to.</summary>
    public static Task<KnownTitles> Of(WikiContext wiki, ConflictFacts facts) => Of(wiki, FactLinks.Of(facts).Select(l => l.Target));

    /// <summary>The articles whose title or other name is one of the targets. A title goes before another name.</summary>
    public static async Task<KnownTitles> Of(WikiContext wiki, IEnumerable<string> targets)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var (known, all, shared) = (new KnownTitles(), targets.Distinct().ToList(), new HashSet<string>());
        foreach (var names in all.Select(NameFolding.Fold).Distinct().Chunk(ExistingTitles.NamesInOneQuestion))
        {
            foreach (var article in await wiki.Articles.Where(a => names.Contains(a.FoldedTitle)).OrderBy(a => a.Id).Select(a => new { Name = a.FoldedTitle, a.Title }).ToListAsync())
                known.titles.TryAdd(article.Name, article.Title);
            // Another name that several articles share leads to the page that lists them.
            var aliases = await wiki.Aliases.Where(a => names.Contains(a.FoldedName)).Select(a => new { Name = a.FoldedName, a.Article!.Title }).Distinct().ToListAsync();
            foreach (var alias in aliases.GroupBy(a => a.Name).Where(sameName => sameName.Count() == 1).Select(sameName => sameName.Single()))
                known.titles.TryAdd(alias.Name, alias.Title);
            shared.UnionWith(aliases.Select(a => a.Name).Where(name => !known.titles.ContainsKey(name)));
        }

        // Unless one of them had it as its title, or has it by a redirect.
        foreach (var target in all.Where(target => shared.Contains(NameFolding.Fold(target))))
        {
            if (await Redirects.Find(wiki, target) is { } title)
                known.titles.TryAdd(NameFolding.Fold(target), title);
        }

        return known;
    }

    /// <summary>The title of the article that a target leads to, or null.</summary>
    public string? Find(string target) => titles.GetValueOrDefault(NameFolding.Fold(target));
}
