using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Has 64 readers search at once, again and again, while editors save articles one after the other.</summary>
internal static class SearchCrowd
{
    private const int Readers = 64;
    private const int Editors = 4;

    /// <summary>Prints how long a search takes alone and among the others, what was saved meanwhile, and every error.</summary>
    public static async Task<int> Run(string database, int seconds)
    {
        await using var app = BenchmarkedWiki.Open(database);
        DrawnSearches drawn;
        await using (var scope = app.Services.CreateAsyncScope())
            drawn = await DrawnSearches.From(scope.ServiceProvider.GetRequiredService<WikiContext>(), 100);
        // As people search: mostly names and beginnings of names, some words of texts.
        var texts = drawn.Titles.Concat(drawn.Beginnings).Concat(drawn.Pairs).ToList();
        var errors = new ConcurrentBag<string>();
        var alone = new ConcurrentQueue<double>();
        foreach (var text in texts.Concat(texts))
            await Search(app, text, alone, errors);
        // The first of two rounds warms up.
        SearchTiming.Tell("one search at a time", [.. alone.Skip(texts.Count)]);

        // The first save reads the names of all articles.
        await Save(app, "Crowded battle", 0, new(), errors);
        var (among, saves) = (new ConcurrentQueue<double>(), new ConcurrentQueue<double>());
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var readers = Enumerable.Range(0, Readers).Select(reader => OnThread(async () =>
        {
            for (var i = reader; !end.IsCancellationRequested; i += Readers + 1)
                await Search(app, texts[i % texts.Count], among, errors);
        }));
        var editors = Enumerable.Range(0, Editors).Select(editor => OnThread(async () =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
                await Save(app, $"Crowded battle {editor} of {i % 50}", i, saves, errors);
        }));
        await Task.WhenAll([.. readers, .. editors]);
        SearchTiming.Tell($"{Readers} searches at once", [.. among]);
        SearchTiming.Tell("saves meanwhile", [.. saves]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors.Count} errors"));
        foreach (var error in errors.Distinct().Take(10))
            Console.WriteLine(error);
        return errors.IsEmpty ? 0 : 1;
    }

    // Each has a thread of its own, so that none waits for the pool to grow.
    private static Task OnThread(Func<Task> work) => Task.Factory.StartNew(() => work().GetAwaiter().GetResult(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static async Task Search(WebApplication app, string text, ConcurrentQueue<double> times, ConcurrentBag<string> errors)
    {
        var began = Stopwatch.GetTimestamp();
        await Kept(errors, async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CorrectedSearch>().Find(SearchRequest.Read(text), new SearchFilter(), new ResultPlace(1));
        });
        times.Enqueue(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static async Task Save(WebApplication app, string title, int edit, ConcurrentQueue<double> times, ConcurrentBag<string> errors)
    {
        var content = new ArticleContent(title, ArticleKind.Conflict, new Infobox("military conflict", [new InfoboxField("Date", $"{1700 + (edit % 300)}", 2)]), [new ArticleSection(1, null, $"Edit {edit} of the {title}.")], []);
        var began = Stopwatch.GetTimestamp();
        await Kept(errors, async () => await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var article = (await ArticleBatch.Of(wiki, [new PreparedArticle(content).Slug])).Find(new PreparedArticle(content).Slug);
            return await app.Services.GetRequiredService<ArticleSaving>().Save(wiki, article, content, new RevisionNote(RevisionOrigin.Edit, "crowd", "Edited"));
        }));
        times.Enqueue(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    // The outermost door of a measured piece of work: whatever goes wrong is told.
    private static async Task Kept(ConcurrentBag<string> errors, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e)
        {
            errors.Add($"{e.GetType().Name}: {e.Message}");
        }
    }
}
