using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds what a few letters may become: articles first, then people, belligerents and places that infoboxes name, then titles without an article.</summary>
public sealed class SuggestQuery(WikiContext wiki, SearchTurns turns, KeptRows kept)
{
    private const int Most = 6;
    private const int ShortestWords = 2;
    private const int ArticlesLookedAt = 40;
    private const int LongestOther = 40;

    /// <summary>At most six, the most linked first behind the one that is named so.</summary>
    public async Task<IReadOnlyList<Suggestion>> Find(SearchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Name.Length < ShortestWords || request.Words.Count == 0)
            return [];

        using var turn = await turns.OfSuggestions(cancellation);
        await using var moment = await OneMoment.Of(wiki);
        var index = new IndexQuestions(wiki);
        var suggestions = Articles(index, request);
        if (suggestions.Count < Most)
        {
            var names = new NamedSearch(index, request);
            var rows = new CountedRows(kept.Of(index, index.Ids(ArticleSearchSql.NamingAny(request), _ => true, ArticlesLookedAt)));
            Add(suggestions, names.Find(rows, Most).Select(named => Named(named, request)));
            Add(suggestions, names.Wanted().Select(Wanted));
        }

        return suggestions;
    }

    private static void Add(List<Suggestion> suggestions, IEnumerable<Suggestion> others)
    {
        var taken = suggestions.Select(suggestion => NameFolding.FoldName(suggestion.Title)).ToHashSet();
        suggestions.AddRange(others.Where(other => taken.Add(NameFolding.FoldName(other.Title))).Take(Most - suggestions.Count).ToList());
    }

    // Where the title does not show what was matched, the other name that does stands beside it.
    private static List<Suggestion> Articles(IndexQuestions index, SearchRequest request)
    {
        var articles = index.Rows(ArticleSearchSql.Suggested(request, Most), row => (Id: row.GetInt32(0), Title: row.GetString(1), Kind: row.GetString(2), Facts: row.GetString(3)));
        var unshown = articles.Where(article => !WordMatch.HoldsAll(article.Title, request.Words)).Select(article => article.Id).ToList();
        var others = unshown.Count == 0 ? [] : index.Rows(ArticleSearchSql.AliasesOf(unshown), row => (Id: row.GetInt32(0), Name: row.GetString(1))).Where(other => WordMatch.HoldsAll(other.Name, request.Words)).ToList();
        return articles.ConvertAll(article => Article(article.Title, article.Kind, article.Facts, others.FirstOrDefault(other => other.Id == article.Id).Name));
    }

    private static Suggestion Article(string title, string kind, string facts, string? other)
    {
        var brief = ArticleBrief.Of(title, Enum.TryParse<ArticleKind>(kind, out var known) ? known : ArticleKind.Other, FactsJson.Read(facts));
        var detail = brief.Years ?? brief.Kind ?? "";
        return new Suggestion(title, brief.Name, other is null ? detail : $"also called {Excerpt.Of(other, LongestOther)}{(detail.Length > 0 ? ", " : "")}{detail}", Addresses.Article(title));
    }

    // What stands in brackets is shown where it is what was matched.
    private static Suggestion Named(NamedHit named, SearchRequest request)
    {
        var name = TitleParts.Split(named.Name).Name;
        return new Suggestion(named.Name, WordMatch.HoldsAll(name, request.Words) ? name : named.Name, named.Role, Addresses.Named(named.Kind, named.Name));
    }

    private static Suggestion Wanted(WantedHit wanted) => new(wanted.Title, wanted.Title, "not written yet", Addresses.Article(wanted.Title));
}

/// <summary>What the search box offers while somebody types.</summary>
/// <param name="Title">The whole title.</param>
/// <param name="Name">The title without what stands in its brackets, unless that is what was typed.</param>
/// <param name="Detail">Its years, or what it is, and the other name that was typed where the title does not show it.</param>
/// <param name="Href">Its address.</param>
public sealed record Suggestion(string Title, string Name, string Detail, string Href);
