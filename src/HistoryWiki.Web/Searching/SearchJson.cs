using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>What <c>/api/v1/suggest</c> answers.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Suggestions">At most six.</param>
public sealed record SuggestionsJson(string Query, IReadOnlyList<Suggestion> Suggestions);

/// <summary>What <c>/api/v1/search</c> answers.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="SearchedFor">What was searched for: the same, or other words where nothing was found for it.</param>
/// <param name="DidYouMean">What else may have been meant, where what was typed stands in no name.</param>
/// <param name="Remarks">What was done otherwise than asked, in a sentence each.</param>
/// <param name="Filters">What the search was narrowed to, by the address and by words such as <c>outcome:treaty</c>, as the address would say it.</param>
/// <param name="Total">How many articles can be paged through.</param>
/// <param name="HasMore">Whether more were found than that.</param>
/// <param name="Page">The page, counted from 1; beyond the last one there are no results.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Results">The articles of the page, the best first.</param>
/// <param name="Facets">What the articles can be narrowed by.</param>
/// <param name="Names">People, belligerents and places that the words name; on the first page of a search that is not narrowed.</param>
/// <param name="Wanted">Titles that begin with the words and have no article; on the same page.</param>
/// <param name="Next">The address of the next page, which goes on behind the last article of this one; null on the last.</param>
public sealed record SearchJson(
    string Query,
    string SearchedFor,
    string? DidYouMean,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<FilterJson> Filters,
    int Total,
    bool HasMore,
    int Page,
    int Pages,
    IReadOnlyList<ResultJson> Results,
    IReadOnlyList<FacetJson> Facets,
    IReadOnlyList<NamedJson> Names,
    IReadOnlyList<WantedJson> Wanted,
    string? Next)
{
    public static SearchJson Of(SearchRequest request, FoundArticles found, ResultPlace place)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(place);
        var answer = found.Answer;
        // A program that counts pages up is told where they end, and not that the last comes again.
        var isBeyond = place.After is null && place.Page > answer.Pages;
        return new SearchJson(
            request.Typed,
            found.Request.Typed,
            found.Meant,
            SearchRemarks.Of(request, found),
            found.Filter.Query().Where(pair => pair.Key != SearchFilter.SortKey).Select(pair => new FilterJson(pair.Key, pair.Value)).ToList(),
            answer.Total,
            answer.HasMore,
            isBeyond ? place.Page : answer.Page,
            answer.Pages,
            (isBeyond ? [] : answer.Hits).Select(ResultJson.Of).ToList(),
            answer.Facets.Select(facet => new FacetJson(facet.Key, facet.Choices.Select(choice => new FacetChoiceJson(choice.Value, choice.Name, choice.Count)).ToList())).ToList(),
            answer.Named.Select(named => new NamedJson(named.Name, Addresses.Named(named.Kind, named.Name), named.Role, named.Conflicts)).ToList(),
            answer.Wanted.Select(wanted => new WantedJson(wanted.Title, Addresses.Article(wanted.Title), wanted.Wanting)).ToList(),
            answer.Page < answer.Pages && answer.Last is { } last ? Addresses.SearchJson(found.Request.Plain, [.. found.Filter.Query(), SearchFilter.After(last)], answer.Page + 1) : null);
    }
}

/// <summary>An article that was found.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Years">When; null where that is not known.</param>
/// <param name="Place">Where; null where that is not known.</param>
/// <param name="Text">A piece of its text.</param>
/// <param name="FoundIn">Names outside the title that hold words of the search, each with what it is to the article.</param>
public sealed record ResultJson(string Title, string Href, string? Kind, string? Years, string? Place, string? Text, IReadOnlyList<FoundInJson> FoundIn)
{
    public static ResultJson Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var brief = hit.Brief;
        return new ResultJson(
            brief.Title, Addresses.Article(brief.Title), brief.Kind, brief.Years, brief.Place, hit.Text is { } text ? Plain(text) : null,
            hit.AlsoFoundIn.Select(match => new FoundInJson(match.Role, Plain(match.Name))).ToList());
    }

    private static string Plain(MarkedText text) => string.Concat(text.Pieces.Select(piece => piece.Text));
}

/// <summary>A person, belligerent or place that the words name.</summary>
/// <param name="Name">As one of the conflicts names it.</param>
/// <param name="Href">The address of its page.</param>
/// <param name="Role">What it is in the conflicts: commander, belligerent or place.</param>
/// <param name="Conflicts">In how many conflicts it is named, counted up to a thousand.</param>
public sealed record NamedJson(string Name, string Href, string Role, int Conflicts);

/// <summary>A title without an article.</summary>
/// <param name="Title">The title.</param>
/// <param name="Href">The address where it can be begun.</param>
/// <param name="Wanting">How many articles link to it.</param>
public sealed record WantedJson(string Title, string Href, int Wanting);

/// <summary>A name that holds words of the search.</summary>
public sealed record FoundInJson(string Role, string Name);

/// <summary>What a search is narrowed to: a query parameter and its value.</summary>
public sealed record FilterJson(string Key, string Value);

/// <summary>One way to narrow the results.</summary>
/// <param name="Key">The query parameter.</param>
/// <param name="Choices">Its values with how many articles have each.</param>
public sealed record FacetJson(string Key, IReadOnlyList<FacetChoiceJson> Choices);

/// <summary>A value of a <see cref="FacetJson"/>.</summary>
public sealed record FacetChoiceJson(string Value, string Name, int Count);
