using System.Threading.RateLimiting;

namespace HistoryWiki.Web.Searching;

/// <summary>
/// Lets as many searches work at once as there are processors, the others wait in the order in which they came: all at once would share the processors
/// in slices, so that each took as long as all of them together. Suggestions have turns of their own, for who types does not wait behind long searches.
/// </summary>
public sealed class SearchTurns : IDisposable
{
    private readonly ConcurrencyLimiter searches = Turns();
    private readonly ConcurrencyLimiter suggestions = Turns();

    /// <summary>Waits for the turn of a search, which ends when the result is disposed of.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<IDisposable> OfSearch(CancellationToken cancellation) => await searches.AcquireAsync(1, cancellation);

    /// <summary>The same for suggestions.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<IDisposable> OfSuggestions(CancellationToken cancellation) => await suggestions.AcquireAsync(1, cancellation);

    public void Dispose()
    {
        searches.Dispose();
        suggestions.Dispose();
    }

    // The server limits its connections, so the queue needs no limit.
    private static ConcurrencyLimiter Turns() => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Environment.ProcessorCount,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
