using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The names that come or go with a batch, and the older articles in which they may stand.</summary>
internal sealed class NamesOfBatch(WikiContext wiki, KnownNames names)
{
    private readonly List<(KnownArticle Article, IReadOnlyList<string> Names)> changed = [];
    private readonly List<Saying> shorter = [];
    private readonly HashSet<string> mayLose = [];

    /// <summary>Takes in an article as it is now.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">The names that its facts gave until now; null of one that is new.</param>
    /// <param name="after">Those that they give.</param>
    public void Put(KnownArticle article, IReadOnlyList<NamedInFact>? before, IReadOnlyList<NamedInFact> after)
    {
        var cameOrWent = names.Put(article);
        var tiesChanged = before is not null && !before.SequenceEqual(after);
        if (tiesChanged || cameOrWent.Count > 0)
            PutShorter(article, cameOrWent.Union(article.Names).ToList(), before, after);
        // A title without its brackets is told by what ties both articles.
        if (tiesChanged && TitleParts.Split(article.Title) is { Disambiguation: not null } parts)
            cameOrWent = [.. cameOrWent.Append(parts.Name).Distinct()];
        HasChanged |= cameOrWent.Count + shorter.Count > 0;
        cameOrWent = [.. cameOrWent.Where(name => !names.IsCrowded(name, article.Id))];
        if (cameOrWent.Count > 0)
            changed.Add((article, cameOrWent));
    }

    /// <summary>Whether any name came or went.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The articles that say one of the names, in their text or their facts, or link to one.</summary>
    public async Task<HashSet<int>> FindArticles()
    {
        var articles = (await ArticleSearchIndex.FindSaying(wiki, changed.SelectMany(change => Sayings(change.Article, change.Names)).Concat(shorter).Distinct().ToList())).ToHashSet();
        // Those that lose the evidence for a link say nothing that would find them.
        foreach (var some in mayLose.Chunk(WikiContext.NamesInOneQuestion))
            articles.UnionWith(await wiki.Links.Where(l => l.Where == LinkPlace.Mention && some.Contains(l.FoldedTarget)).Select(l => l.ArticleId).Distinct().ToListAsync());
        foreach (var some in changed.SelectMany(change => change.Names).SelectMany(name => NameFolding.TitlesOf(NameFolding.FoldName(name))).Distinct().Chunk(WikiContext.NamesInOneQuestion))
            articles.UnionWith(await wiki.Links.Where(l => l.Where != LinkPlace.Mention && some.Contains(l.FoldedTarget)).Select(l => l.ArticleId).Distinct().ToListAsync());
        var unspaced = changed.SelectMany(change => change.Names).Where(KnownNames.IsWrittenWithoutSpaces).Select(NameFolding.Fold).ToHashSet();
        if (unspaced.Count > 0)
            articles.UnionWith(await ArticleSearchIndex.FindContaining(wiki, unspaced));
        return articles;
    }

    // Words that stand for a name count where facts of both articles give the same name, or where a text tells of the war.
    private void PutShorter(KnownArticle article, List<string> all, IReadOnlyList<NamedInFact>? before, IReadOnlyList<NamedInFact> after)
    {
        var own = all.Where(IsLookedFor).Select(NameFolding.FoldName).ToList();
        var facts = (before ?? []).Concat(after).Distinct().ToLookup(fact => fact.Kind, fact => fact.FoldedName);
        var wars = facts[NameKind.PartOf].Concat(facts[NameKind.PartOf].Select(NameVariations.WithOtherYears).OfType<string>()).ToList();
        var places = Forms(name => NameVariations.Places(name, article.Kind));
        shorter.AddRange(places.Select(place => new Saying(place, [.. own, .. facts[NameKind.Commander]])));
        if (wars.Count > 0)
            shorter.AddRange(places.Select(place => new Saying(place, wars, SayingPlace.Anywhere)));
        var shortened = Forms(name => NameVariations.Shortened(name, article.Kind));
        // Who led may be called so by the facts themselves.
        var beside = article.Kind == ArticleKind.Person ? shortened : facts[NameKind.Commander].Concat(facts[NameKind.Belligerent]);
        shorter.AddRange(shortened.Select(form => new Saying(form, [.. own, .. beside])));
        if (before is not null && places.Count + shortened.Count > 0)
            mayLose.UnionWith(all.Select(NameFolding.Fold));

        // Only its title gives an article shorter forms, and the title that it had.
        List<string> Forms(Func<string, IEnumerable<string>> of) =>
            all.Where(name => name == article.Title || !article.Names.Contains(name)).SelectMany(of).Where(form => IsLookedFor(form) && !names.IsOfMany(form, article.Id)).Select(NameFolding.FoldName).Distinct().ToList();
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
