using System.Text.Json;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>An article whose prose is looked through for names of others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Facts">The names that its facts give.</param>
/// <param name="Html">The HTML of its sections, in order.</param>
internal sealed record MentioningArticle(KnownArticle Article, IReadOnlyList<NamedInFact> Facts, IReadOnlyList<string> Html)
{
    /// <summary>Finds what several articles mention, on all cores, with one question to the database.</summary>
    /// <param name="wiki">Where the ties of the others are looked up.</param>
    /// <param name="names">The names of all articles.</param>
    /// <param name="articles">The articles.</param>
    public static async Task<IReadOnlyList<FoundMentions>> Find(WikiContext wiki, KnownNames names, IReadOnlyList<MentioningArticle> articles)
    {
        var read = new ProseMentions[articles.Count];
        Parallel.For(0, read.Length, i => read[i] = ProseMentions.Of(
            names, articles[i].Article, NamedInFact.Ties(articles[i].Facts), articles[i].Facts.SelectMany(fact => new[] { fact.FoldedName, fact.FoldedTarget }).Distinct(), articles[i].Html));

        var here = articles.ToDictionary(article => article.Article.Id, article => article.Facts);
        var elsewhere = await NamedInFact.Of(wiki, read.SelectMany(prose => prose.Doubtful).Where(id => !here.ContainsKey(id)).ToHashSet());
        var found = new FoundMentions[read.Length];
        Parallel.For(0, read.Length, i => found[i] = read[i].Decide(id => NamedInFact.Ties(here.TryGetValue(id, out var facts) ? facts : elsewhere[id])));
        return found;
    }
}

/// <summary>A name that a fact of an article gives.</summary>
internal sealed record NamedInFact(int ArticleId, NameKind Kind, string FoldedName, string FoldedTarget)
{
    /// <summary>Those of a derived article.</summary>
    public static IReadOnlyList<NamedInFact> Of(int articleId, DerivedArticle derived) =>
        derived.FactNames.Select(fact => new NamedInFact(articleId, fact.Kind, fact.FoldedName, fact.FoldedTarget)).ToList();

    /// <summary>Those of stored articles.</summary>
    public static async Task<ILookup<int, NamedInFact>> Of(WikiContext wiki, IReadOnlyCollection<int> articles)
    {
        // Read past the model: a damaged fact must not keep its article from being derived anew.
        var stored = await wiki.Database.SqlQuery<StoredFact>(
            $"SELECT ArticleId, Kind, FoldedName, FoldedTarget FROM Facts WHERE ArticleId IN (SELECT value FROM json_each({JsonSerializer.Serialize(articles)})) ORDER BY Id").ToListAsync();
        return stored.Where(fact => Enum.TryParse<NameKind>(fact.Kind, out _))
            .ToLookup(fact => fact.ArticleId, fact => new NamedInFact(fact.ArticleId, Enum.Parse<NameKind>(fact.Kind), fact.FoldedName, fact.FoldedTarget));
    }

    /// <summary>What ties an article to others.</summary>
    public static ArticleTies Ties(IEnumerable<NamedInFact> facts)
    {
        var byKind = facts.ToLookup(fact => fact.Kind, fact => fact.FoldedName);
        return new ArticleTies(byKind[NameKind.PartOf].ToHashSet(), byKind[NameKind.Belligerent].ToHashSet(), byKind[NameKind.Commander].ToHashSet());
    }

    private sealed record StoredFact(int ArticleId, string Kind, string FoldedName, string FoldedTarget);
}
