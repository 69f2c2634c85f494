using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>The search as JSON, for the search box and for other programs, and the file by which a browser's address bar searches here.</summary>
public static class SearchEndpoints
{
    private static readonly TimeSpan SuggestionsAreKept = TimeSpan.FromMinutes(1);

    public static void MapSearch(this IEndpointRouteBuilder app)
    {
        app.MapGet(Addresses.Suggest, Suggest).AllowAnonymous()
            .WithSummary("Titles and names of which a word begins with the letters typed").Produces<SuggestionsJson>();
        app.MapGet(Addresses.SearchApi, Search).AllowAnonymous()
            .WithSummary("Articles found by their names and their text, the best first").Produces<SearchJson>();
        app.MapGet(Addresses.OpenSearch, OpenSearch).AllowAnonymous().ExcludeFromDescription();
    }

    // Browsers take whole addresses only. The host is whatever was asked for, so the answer is for the one who asked alone.
    private static IResult OpenSearch(HttpRequest request, HttpResponse response)
    {
        response.GetTypedHeaders().CacheControl = new() { NoStore = true };
        return Results.Text(OpenSearchDescription.Of($"{request.Scheme}://{request.Host}"), "application/opensearchdescription+xml");
    }

    private static async Task<IResult> Suggest(HttpResponse response, IArticleSearch articles, string? q, CancellationToken cancellation)
    {
        response.GetTypedHeaders().CacheControl = new() { Public = true, MaxAge = SuggestionsAreKept };
        var request = SearchRequest.Read(q);
        return Results.Json(new SuggestionsJson(request.Typed, await articles.Suggest(request, cancellation)));
    }

    // The parameters that narrow are read from the address itself, with their limits; they stand here to be described.
    private static async Task<IResult> Search(HttpRequest http, IArticleSearch articles, [AsParameters] SearchParameters asked, CancellationToken cancellation)
    {
        var filter = SearchFilter.Read(key => http.Query[key]);
        var request = SearchRequest.Read(http.Query["q"].FirstOrDefault(), isNarrowed: !filter.IsEmpty);
        var place = ResultPlace.Read(asked.Page, asked.After);
        var found = await articles.Find(request, filter, place, asTyped: http.Query.ContainsKey(Addresses.AsTypedParameter), cancellation);
        return Results.Json(SearchJson.Of(request, found, place));
    }
}
