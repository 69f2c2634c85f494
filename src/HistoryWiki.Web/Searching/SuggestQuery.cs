using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds what a few letters may become: articles first, then people, belligerents and places that infoboxes name, then titles without an article.</summary>
public sealed class SuggestQuery(WikiContext wiki, SearchTurns turns)
{
    private const int Most = 6;
    private const int ShortestWords = 2;
    private const int ArticlesLookedAt = 40;

    /// <summary>At most six, the most linked first behind the one that is named so.</summary>
    public async Task<IReadOnlyList<Suggestion>> Find(SearchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Name.Length < ShortestWords || request.Words.Count == 0)
            return [];

        using var turn = await turns.OfSuggestions(cancellation);
        await using var moment = await OneMoment.Of(wiki);
        var index = new IndexQuestions(wiki);
        var suggestions = index.Rows(ArticleSearchSql.Suggested(request, Most), row => Article(row.GetString(0), row.GetString(1), row.GetString(2)));
        if (suggestions.Count < Most)
        {
            var names = new NamedSearch(index, request);
            var rows = index.Rows(ArticleSearchSql.RowsNaming(request, ArticlesLookedAt), SearchRow.Read);
            Add(suggestions, names.Find(rows, Most).Select(Named));
            Add(suggestions, names.Wanted().Select(Wanted));
        }

        return suggestions;
    }

    private static void Add(List<Suggestion> suggestions, IEnumerable<Suggestion> others)
    {
        var taken = suggestions.Select(suggestion => NameFolding.FoldName(suggestion.Title)).ToHashSet();
        suggestions.AddRange(others.Where(other => taken.Add(NameFolding.FoldName(other.Title))).Take(Most - suggestions.Count).ToList());
    }

    private static Suggestion Article(string title, string kind, string facts)
    {
        var brief = ArticleBrief.Of(title, Enum.TryParse<ArticleKind>(kind, out var known) ? known : ArticleKind.Other, FactsJson.Read(facts));
        return new Suggestion(title, brief.Name, brief.Years ?? brief.Kind ?? "", Addresses.Article(title));
    }

    private static Suggestion Named(NamedHit named) => new(named.Name, TitleParts.Split(named.Name).Name, named.Role, Addresses.Named(named.Kind, named.Name));

    private static Suggestion Wanted(WantedHit wanted) => new(wanted.Title, wanted.Title, "not written yet", Addresses.Article(wanted.Title));
}

/// <summary>What the search box offers while somebody types.</summary>
/// <param name="Title">The whole title.</param>
/// <param name="Name">The title without what stands in its brackets.</param>
/// <param name="Detail">Its years, or what it is.</param>
/// <param name="Href">Its address.</param>
public sealed record Suggestion(string Title, string Name, string Detail, string Href);
