using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Has 64 readers search at once, again and again, while editors save articles one after the other; none of them ever pauses.</summary>
internal static class SearchCrowd
{
    private const int Readers = 64;
    private const int Editors = 4;

    /// <summary>Prints how long a search takes alone, alone among the same editors, and among the other readers, what was saved meanwhile, and every error.</summary>
    public static async Task<int> Run(string database, int seconds)
    {
        await using var app = BenchmarkedWiki.Open(database);
        DrawnSearches drawn;
        await using (var scope = app.Services.CreateAsyncScope())
            drawn = await DrawnSearches.From(scope.ServiceProvider.GetRequiredService<WikiContext>(), 100);
        // As people search: mostly names and beginnings of names, some words of texts; mixed, for readers do not take turns by kind.
        var texts = drawn.Titles.Concat(drawn.Beginnings).Concat(drawn.Pairs).ToArray();
        new Random(1).Shuffle(texts);
        var errors = new ConcurrentBag<string>();
        var (warming, alone, beside, among) = (new ConcurrentQueue<double>(), new ConcurrentQueue<double>(), new ConcurrentQueue<double>(), new ConcurrentQueue<double>());
        foreach (var text in texts)
            await Search(app, text, warming, errors);
        await SearchFor(app, texts, seconds / 2, 1, alone, errors);
        SearchTiming.Tell("one search at a time", [.. alone]);

        // The first save reads the names of all articles.
        await Save(app, "Crowded battle", 0, new(), errors);
        var saves = new ConcurrentQueue<double>();
        using var end = new CancellationTokenSource();
        var editors = Enumerable.Range(0, Editors).Select(editor => OnThread(async () =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
                await Save(app, $"Crowded battle {editor} of {i % 50}", i, saves, errors);
        })).ToList();
        await SearchFor(app, texts, seconds / 2, 1, beside, errors);
        SearchTiming.Tell("one while editors save", [.. beside]);
        SearchTiming.Tell("saves meanwhile", [.. saves]);
        saves.Clear();
        await SearchFor(app, texts, seconds, Readers, among, errors);
        SearchTiming.Tell($"{Readers} while editors save", [.. among]);
        SearchTiming.Tell("saves meanwhile", [.. saves]);
        await end.CancelAsync();
        await Task.WhenAll(editors);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p99 of {Readers}: {NinetyNinth(among) / NinetyNinth(beside):F1} times that of one while editors save, {NinetyNinth(among) / NinetyNinth(alone):F1} times that of one alone; {errors.Count} errors"));
        foreach (var error in errors.Distinct().Take(10))
            Console.WriteLine(error);
        return errors.IsEmpty ? 0 : 1;
    }

    private static double NinetyNinth(IEnumerable<double> times) => SearchTiming.At([.. times.Order()], 0.99);

    private static async Task SearchFor(WebApplication app, string[] texts, int seconds, int readers, ConcurrentQueue<double> times, ConcurrentBag<string> errors)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll(Enumerable.Range(0, readers).Select(reader => OnThread(async () =>
        {
            for (var i = reader; !end.IsCancellationRequested; i += readers)
                await Search(app, texts[i % texts.Length], times, errors);
        })));
    }

    // Each has a thread of its own, so that none waits for the pool to grow.
    private static Task OnThread(Func<Task> work) => Task.Factory.StartNew(() => work().GetAwaiter().GetResult(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static async Task Search(WebApplication app, string text, ConcurrentQueue<double> times, ConcurrentBag<string> errors)
    {
        var began = Stopwatch.GetTimestamp();
        await Kept(errors, async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IArticleSearch>().Find(SearchRequest.Read(text), new SearchFilter(), new ResultPlace(1));
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
