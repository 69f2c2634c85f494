namespace HistoryWiki.Web.Searching;

/// <summary>
/// What pages and endpoints ask of a search. It says nothing of how a database finds words, so each database answers with what it has;
/// what is asked, ranked and corrected is told in docs/decisions/0010-search-in-two-indexes.md.
/// </summary>
public interface IArticleSearch
{
    /// <summary>One page of the articles found, and for which words: those typed, or those that may have been meant.</summary>
    /// <param name="request">What was typed.</param>
    /// <param name="filter">What it is narrowed to besides what the words say.</param>
    /// <param name="place">Which page of results.</param>
    /// <param name="asTyped">Whether the words are not to be corrected.</param>
    /// <param name="cancellation">Ends the wait for a turn, and the search between its steps.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    Task<FoundArticles> Find(SearchRequest request, SearchFilter filter, ResultPlace place, bool asTyped = false, CancellationToken cancellation = default);

    /// <summary>What leads on where nothing was found: how many articles hold each word by itself, and words that sound like those typed.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    Task<WaysOn> FindWaysOn(SearchRequest request, CancellationToken cancellation = default);

    /// <summary>What a few letters may become: at most six, the most linked first behind the one that is named so.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    Task<IReadOnlyList<Suggestion>> Suggest(SearchRequest request, CancellationToken cancellation = default);
}
