using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The names that come or go with a batch, and the older articles in which they may stand.</summary>
internal sealed class NamesOfBatch(WikiContext wiki, KnownNames names)
{
    private readonly List<(KnownArticle Article, IReadOnlyList<string> Names)> changed = [];

    /// <summary>Takes in an article as it is now.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tiesChanged">Whether its facts tie it to others than before.</param>
    public void Put(KnownArticle article, bool tiesChanged)
    {
        var cameOrWent = names.Put(article);
        // A title without its brackets is told by what ties both articles.
        if (tiesChanged && TitleParts.Split(article.Title) is { Disambiguation: not null } parts)
            cameOrWent = [.. cameOrWent.Append(parts.Name).Distinct()];
        HasChanged |= cameOrWent.Count > 0;
        cameOrWent = [.. cameOrWent.Where(name => !names.IsCrowded(name, article.Id))];
        if (cameOrWent.Count > 0)
            changed.Add((article, cameOrWent));
    }

    /// <summary>Whether any name came or went.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The articles that say one of the names, in their text or their facts, or link to one.</summary>
    public async Task<HashSet<int>> FindArticles()
    {
        var articles = (await ArticleSearchIndex.FindSaying(wiki, changed.SelectMany(change => Sayings(change.Article, change.Names)).Distinct().ToList())).ToHashSet();
        foreach (var some in changed.SelectMany(change => change.Names).SelectMany(name => NameFolding.TitlesOf(NameFolding.FoldName(name))).Distinct().Chunk(ExistingTitles.NamesInOneQuestion))
            articles.UnionWith(await wiki.Links.Where(l => l.Where != LinkPlace.Mention && some.Contains(l.FoldedTarget)).Select(l => l.ArticleId).Distinct().ToListAsync());
        var unspaced = changed.SelectMany(change => change.Names).Where(KnownNames.IsWrittenWithoutSpaces).Select(NameFolding.Fold).ToHashSet();
        if (unspaced.Count > 0)
            articles.UnionWith(await ArticleSearchIndex.FindContaining(wiki, unspaced));
        return articles;
    }

    // A short name is a mention only where the facts give a name of the same article as well.
    private IEnumerable<Saying> Sayings(KnownArticle article, IReadOnlyList<string> cameOrWent)
    {
        var all = article.Names.Union(cameOrWent).Where(IsLookedFor).Select(NameFolding.FoldName).Distinct().ToList();
        foreach (var name in cameOrWent.Where(IsLookedFor))
            yield return names.IsShort(name) ? new Saying(NameFolding.FoldName(name), all) : new Saying(NameFolding.FoldName(name), []);
        var shortNames = all.Where(names.IsShort).ToList();
        foreach (var name in shortNames.Where(_ => cameOrWent.Any(IsLookedFor)))
            yield return new Saying(name, cameOrWent.Where(IsLookedFor).Select(NameFolding.FoldName).ToList());
    }

    private static bool IsLookedFor(string name) => name.Length <= KnownNames.LongestName && name.Any(char.IsLetterOrDigit);
}
