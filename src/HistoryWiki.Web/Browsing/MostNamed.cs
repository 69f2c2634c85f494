using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Who and what most conflicts name, kept in memory: to count all names takes longer than anything else of the home page.</summary>
public sealed class MostNamed(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private const int OfAKind = 6;
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim counting = new(1, 1);
    private Counted? counted;

    /// <summary>The names of each kind that are in most conflicts, those first; edits of the last seconds may be missing, for nobody waits for names that are counted again.</summary>
    public async Task<IReadOnlyList<NamedCount>> Get()
    {
        var known = counted;
        if (known is null)
            return (await Count(wait: true))!.Names;
        if (clock.GetUtcNow() - known.At >= ShortestLife)
            _ = Task.Run(() => Count(wait: false));
        return known.Names;
    }

    public void Dispose() => counting.Dispose();

    // One at a time; who need not wait leaves it to the one who counts already.
    private async Task<Counted?> Count(bool wait)
    {
        if (!await counting.WaitAsync(wait ? Timeout.InfiniteTimeSpan : TimeSpan.Zero))
            return null;
        try
        {
            if (counted is { } young && clock.GetUtcNow() - young.At < ShortestLife)
                return young;
            await using var scope = scopes.CreateAsyncScope();
            var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
            var newest = await wiki.Revisions.MaxAsync(r => (int?)r.Id) ?? 0;
            var names = counted is { } known && known.Newest == newest ? known.Names : await Read(wiki);
            return counted = new Counted(names, newest, clock.GetUtcNow());
        }
        finally
        {
            counting.Release();
        }
    }

    private static async Task<IReadOnlyList<NamedCount>> Read(WikiContext wiki)
    {
        var names = new List<NamedCount>();
        foreach (var kind in NameKinds.Listed)
        {
            var most = await wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget != "").GroupBy(f => f.FoldedTarget)
                .Select(name => new { name.Key, Conflicts = name.Select(f => f.ArticleId).Distinct().Count(), First = name.Min(f => f.Id) })
                .OrderByDescending(name => name.Conflicts).ThenBy(name => name.Key).Take(OfAKind).ToListAsync();
            var first = most.ConvertAll(name => name.First);
            var spelled = await wiki.Facts.Where(f => first.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Target);
            names.AddRange(most.Select(name => new NamedCount(kind, spelled[name.First], name.Conflicts)));
        }

        return names;
    }

    private sealed record Counted(IReadOnlyList<NamedCount> Names, int Newest, DateTimeOffset At);
}

/// <summary>A name, spelled as the first article to give it does, and how many conflicts give it.</summary>
public sealed record NamedCount(NameKind Kind, string Name, int Conflicts);
