using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Has 64 readers search at once, again and again without a pause, while editors save articles: each once a second, and each without a pause.</summary>
internal static class SearchCrowd
{
    private const int Readers = 64;
    private const int Editors = 4;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Prints how long a search takes alone, alone among editors, and among the other readers and the editors, what was saved meanwhile, and every error.</summary>
    public static async Task<int> Run(string database, int seconds)
    {
        await using var app = BenchmarkedWiki.Open(database);
        DrawnSearches drawn;
        await using (var scope = app.Services.CreateAsyncScope())
            drawn = await DrawnSearches.From(scope.ServiceProvider.GetRequiredService<WikiContext>(), 100);
        // As people search: mostly names and beginnings of names, some words of texts; mixed, for readers do not take turns by kind.
        var texts = drawn.Titles.Concat(drawn.Beginnings).Concat(drawn.Pairs).ToArray();
        new Random(1).Shuffle(texts);
        var crowd = new Crowd(app, texts);
        await crowd.SearchEach();
        // The first save reads the names of all articles.
        await crowd.Save("Crowded battle", 0, []);
        var alone = await crowd.Search("one search at a time", readers: 1, seconds / 2);
        foreach (var (pause, pace) in new[] { (Second, "save once a second"), (TimeSpan.Zero, "never pause") })
        {
            var saves = new ConcurrentQueue<double>();
            using var end = new CancellationTokenSource();
            var editors = crowd.Edit(Editors, pause, saves, end.Token);
            var beside = await crowd.Search($"one while {Editors} editors {pace}", readers: 1, seconds / 2);
            var among = await crowd.Search($"{Readers} while {Editors} editors {pace}", Readers, seconds);
            await end.CancelAsync();
            await Task.WhenAll(editors);
            SearchTiming.Tell("saves meanwhile", [.. saves]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p99 of {Readers}, while {Editors} editors {pace}: {among / beside:F1} times that of one among them, {among / alone:F1} times that of one alone (10 asked)"));
        }

        Console.WriteLine($"{crowd.Errors.Count} errors");
        foreach (var error in crowd.Errors.Distinct().Take(10))
            Console.WriteLine(error);
        return crowd.Errors.IsEmpty ? 0 : 1;
    }

    private sealed class Crowd(WebApplication app, string[] texts)
    {
        public ConcurrentBag<string> Errors { get; } = [];

        public async Task SearchEach()
        {
            foreach (var text in texts)
                await Search(text, []);
        }

        // The 99th of a hundred times that a search took, in milliseconds.
        public async Task<double> Search(string name, int readers, int seconds)
        {
            var times = new ConcurrentQueue<double>();
            using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
            await Task.WhenAll(Enumerable.Range(0, readers).Select(reader => OnThread(async () =>
            {
                for (var i = reader; !end.IsCancellationRequested; i += readers)
                    await Search(texts[i % texts.Length], times);
            })));
            SearchTiming.Tell(name, [.. times]);
            return SearchTiming.At([.. times.Order()], 0.99);
        }

        public List<Task> Edit(int editors, TimeSpan pause, ConcurrentQueue<double> times, CancellationToken end) =>
            [.. Enumerable.Range(0, editors).Select(editor => OnThread(async () =>
            {
                // Each begins at a time of its own.
                await Task.Delay(pause * editor / editors, CancellationToken.None);
                for (var i = 0; !end.IsCancellationRequested; i++)
                {
                    await Save($"Crowded battle {editor} of {i % 50}", i, times);
                    await Task.Delay(pause, CancellationToken.None);
                }
            }))];

        public async Task Save(string title, int edit, ConcurrentQueue<double> times)
        {
            var content = new ArticleContent(title, ArticleKind.Conflict, new Infobox("military conflict", [new InfoboxField("Date", $"{1700 + (edit % 300)}", 2)]), [new ArticleSection(1, null, $"Edit {edit} of the {title}.")], []);
            await Timed(times, async () => await app.Services.GetRequiredService<Writer>().Run(async wiki =>
            {
                var article = (await ArticleBatch.Of(wiki, [new PreparedArticle(content).Slug])).Find(new PreparedArticle(content).Slug);
                return await app.Services.GetRequiredService<ArticleSaving>().Save(wiki, article, content, new RevisionNote(RevisionOrigin.Edit, "crowd", "Edited"));
            }));
        }

        private Task Search(string text, ConcurrentQueue<double> times) => Timed(times, async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IArticleSearch>().Find(SearchRequest.Read(text), new SearchFilter(), new ResultPlace(1));
        });

        // The outermost door of a measured piece of work: whatever goes wrong is told.
        private async Task Timed(ConcurrentQueue<double> times, Func<Task> work)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                await work();
            }
            catch (Exception e)
            {
                Errors.Add($"{e.GetType().Name}: {e.Message}");
            }

            times.Enqueue(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        // Each has a thread of its own, so that none waits for the pool to grow.
        private static Task OnThread(Func<Task> work) => Task.Factory.StartNew(() => work().GetAwaiter().GetResult(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }
}
