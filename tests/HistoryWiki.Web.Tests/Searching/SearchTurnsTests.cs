using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public sealed class SearchTurnsTests : IDisposable
{
    private readonly SearchTurns turns = new();

    [Fact]
    public async Task As_many_search_at_once_as_there_are_processors_and_the_others_in_the_order_they_came()
    {
        var searching = await TakeAll();
        var (first, second) = (turns.OfSearch(default), turns.OfSearch(default));
        Assert.False(first.IsCompleted || second.IsCompleted);

        searching[0].Dispose();
        using var turn = await first;

        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Suggestions_do_not_wait_behind_searches()
    {
        await TakeAll();
        _ = turns.OfSearch(default);

        using var turn = await turns.OfSuggestions(default);

        Assert.NotNull(turn);
    }

    [Fact]
    public async Task Who_leaves_gives_the_place_in_the_queue_to_the_next()
    {
        var searching = await TakeAll();
        using var leaving = new CancellationTokenSource();
        var (first, second) = (turns.OfSearch(leaving.Token), turns.OfSearch(default));

        await leaving.CancelAsync();
        searching[0].Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        using var turn = await second;
    }

    public void Dispose() => turns.Dispose();

    private async Task<List<IDisposable>> TakeAll()
    {
        var taken = new List<IDisposable>();
        for (var i = 0; i < Environment.ProcessorCount; i++)
            taken.Add(await turns.OfSearch(default));
        return taken;
    }
}
