using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ImportQueueTests : IAsyncDisposable
{
    private readonly WikiApp app = new();
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(string Title, WikiContext Wiki)> written = [];

    private Writer Writer => app.Services.GetRequiredService<Writer>();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Batches_that_are_ready_share_a_transaction()
    {
        var queue = new ImportQueue(Writer, Write);

        var imports = await AddWhileHeld(queue, "Azov", "Malka", "Baksan");
        await Task.WhenAll(imports);

        Assert.Equal(["Azov", "Malka", "Baksan"], written.Select(one => one.Title));
        Assert.Single(written.Select(one => one.Wiki).Distinct());
        Assert.Equal(3, await app.Read(wiki => wiki.Articles.CountAsync()));
    }

    [Fact]
    public async Task Whoever_waits_to_write_comes_after_the_batch_that_is_written()
    {
        Task<int>? edit = null;
        var queue = new ImportQueue(Writer, async (wiki, batch) =>
        {
            edit ??= Writer.Run(editing => editing.Articles.CountAsync());
            return await Write(wiki, batch);
        });

        await Task.WhenAll(await AddWhileHeld(queue, "Azov", "Malka"));

        Assert.Equal(1, await edit!);
        Assert.Equal(2, written.Select(one => one.Wiki).Distinct().Count());
    }

    [Fact]
    public async Task A_batch_that_fails_takes_with_it_those_of_its_transaction_and_those_that_wait_but_no_later_one()
    {
        var queue = new ImportQueue(Writer, (wiki, batch) => Title(batch) == "Malka" ? throw new IOException("The disk is full.") : Write(wiki, batch));

        foreach (var import in await AddWhileHeld(queue, "Azov", "Malka", "Baksan"))
            Assert.Equal("The disk is full.", (await Assert.ThrowsAsync<IOException>(() => import)).Message);
        Assert.Equal(0, await app.Read(wiki => wiki.Articles.CountAsync()));

        await queue.Add(Batch("Kanzhal"));
        Assert.Equal("Kanzhal", await app.Read(wiki => wiki.Articles.Select(article => article.Title).SingleAsync()));
    }

    [Fact]
    public async Task There_is_room_as_soon_as_the_last_batch_is_taken_though_its_transaction_goes_on()
    {
        var room = new List<bool>();
        ImportQueue? queue = null;
        queue = new ImportQueue(Writer, (wiki, batch) =>
        {
            room.Add(queue!.Room().IsCompleted);
            return Write(wiki, batch);
        });

        await Task.WhenAll(await AddWhileHeld(queue, "Azov", "Malka"));

        Assert.Equal([false, true], room);
    }

    // They are all ready when the writer is free.
    private async Task<List<Task<IReadOnlyList<ImportDecision>>>> AddWhileHeld(ImportQueue queue, params string[] titles)
    {
        var begun = new TaskCompletionSource();
        var holding = Writer.Run(async _ =>
        {
            begun.SetResult();
            await held.Task;
            return 0;
        });
        await begun.Task;
        var imports = titles.Select(title => queue.Add(Batch(title))).ToList();
        held.SetResult();
        await holding;
        return imports;
    }

    private async Task<IReadOnlyList<ImportDecision>> Write(WikiContext wiki, ImportBatch batch)
    {
        written.Add((Title(batch), wiki));
        wiki.Articles.Add(new ArticleRow { Title = Title(batch), Slug = Title(batch), FoldedTitle = Title(batch) });
        await wiki.SaveChangesAsync();
        return [];
    }

    private static ImportBatch Batch(string title) => new([new SourceArticle(new ParsedArticle(title, "some.txt", ArticleKind.Conflict, null, ConflictFacts.None, [], [], [], []))]);

    private static string Title(ImportBatch batch) => batch.Sources[0].Article.Title;
}
