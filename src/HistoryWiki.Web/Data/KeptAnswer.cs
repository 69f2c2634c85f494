using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// What takes long to read from the wiki, kept in memory. Where there is a newer revision, or rows were derived anew, it is read again behind the backs of readers, at most every ten
/// seconds: nobody waits for it but the first.
/// </summary>
/// <param name="scopes">Where the context to read with comes from.</param>
/// <param name="clock">The time.</param>
/// <param name="read">Reads it.</param>
public sealed class KeptAnswer<T>(IServiceScopeFactory scopes, TimeProvider clock, Func<WikiContext, Task<T>> read) : IDisposable
{
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim reading = new(1, 1);
    private Answer? kept;

    /// <summary>The answer, from which changes of the last seconds may be missing.</summary>
    public async Task<T> Get()
    {
        var known = kept;
        if (known is null)
            return (await Read(wait: true))!.Value;
        if (clock.GetUtcNow() - known.At >= ShortestLife)
            _ = Task.Run(() => Read(wait: false));
        return known.Value;
    }

    public void Dispose() => reading.Dispose();

    // One at a time; who need not wait leaves it to the one who reads already.
    private async Task<Answer?> Read(bool wait)
    {
        if (!await reading.WaitAsync(wait ? Timeout.InfiniteTimeSpan : TimeSpan.Zero))
            return null;
        try
        {
            if (kept is { } young && clock.GetUtcNow() - young.At < ShortestLife)
                return young;
            await using var scope = scopes.CreateAsyncScope();
            var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
            var version = (await wiki.Revisions.MaxAsync(r => (int?)r.Id), await wiki.Set<DerivedAnewVersionRow>().Select(row => row.Version).SingleOrDefaultAsync());
            var value = kept is { } known && known.Version == version ? known.Value : await read(wiki);
            return kept = new Answer(value, version, clock.GetUtcNow());
        }
        finally
        {
            reading.Release();
        }
    }

    private sealed record Answer(T Value, (int? Newest, string? DerivedAnew) Version, DateTimeOffset At);
}
