namespace HistoryWiki.Web.Searching;

/// <summary>Answers with FTS5: its index of names, its index of words, and its list of the words of names.</summary>
public sealed class SqliteArticleSearch(CorrectedSearch articles, SuggestQuery suggestions) : IArticleSearch
{
    public Task<FoundArticles> Find(SearchRequest request, SearchFilter filter, ResultPlace place, bool asTyped = false, CancellationToken cancellation = default) =>
        articles.Find(request, filter, place, asTyped, cancellation);

    public Task<WaysOn> FindWaysOn(SearchRequest request, CancellationToken cancellation = default) => articles.FindWaysOn(request, cancellation);

    public Task<IReadOnlyList<Suggestion>> Suggest(SearchRequest request, CancellationToken cancellation = default) => suggestions.Find(request, cancellation);
}
