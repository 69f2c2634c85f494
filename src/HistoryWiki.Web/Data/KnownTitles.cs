using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// Where some names lead, so that a link of a name goes straight there: a name that one article has to that article, a name that several
/// have to itself, for its page lists them.
/// </summary>
public sealed class KnownTitles
{
    private readonly Dictionary<string, string> titles = [];
    private readonly Dictionary<string, string> ofShared = [];

    /// <summary>No name leads to an article.</summary>
    public static KnownTitles None { get; } = new();

    /// <summary>Where the names in some facts lead.</summary>
    public static Task<KnownTitles> Of(WikiContext wiki, ConflictFacts facts) => Of(wiki, FactLinks.Of(facts).Select(l => l.Target));

    /// <summary>Where some targets lead. A title goes before another name.</summary>
    public static async Task<KnownTitles> Of(WikiContext wiki, IEnumerable<string> targets)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var (known, all, shared) = (new KnownTitles(), targets.Distinct().ToList(), new HashSet<string>());
        foreach (var names in all.Select(NameFolding.Fold).Distinct().Chunk(WikiContext.NamesInOneQuestion))
        {
            shared.UnionWith(known.Take(await wiki.Articles.Where(a => names.Contains(a.FoldedTitle)).Select(a => new Named(a.FoldedTitle, a.Title)).ToListAsync()));
            shared.UnionWith(known.Take(await wiki.Aliases.Where(a => names.Contains(a.FoldedName)).Select(a => new Named(a.FoldedName, a.Article!.Title)).Distinct().ToListAsync()));
        }

        // Unless one of them has it as its title to the letter, or has it by a redirect.
        foreach (var target in all.Where(target => shared.Contains(NameFolding.Fold(target))))
        {
            var slug = ArticleSlug.FromTitle(target);
            known.ofShared[target] = await wiki.Articles.Where(a => a.Slug == slug).Select(a => a.Title).SingleOrDefaultAsync() ?? await Redirects.Find(wiki, target) ?? target;
        }

        return known;
    }

    /// <summary>The title that a target leads to: that of an article, or the target itself where several articles are called so; null where none is.</summary>
    public string? Find(string target) => ofShared.GetValueOrDefault(target) ?? titles.GetValueOrDefault(NameFolding.Fold(target));

    // Keeps the names that one article has, apart from those that are known already; the others are told.
    private List<string> Take(IEnumerable<Named> found)
    {
        var byName = found.Where(named => !titles.ContainsKey(named.Name)).GroupBy(named => named.Name).ToList();
        foreach (var one in byName.Where(one => one.Count() == 1))
            titles.Add(one.Key, one.Single().Title);
        return byName.Where(one => one.Count() > 1).Select(one => one.Key).ToList();
    }

    private sealed record Named(string Name, string Title);
}
