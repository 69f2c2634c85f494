using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Times suggestions and searches as the pages ask for them, within the process and one at a time, and full text beside the <c>sqlite3</c> command.</summary>
internal static class SearchTiming
{
    private const int Rounds = 3;

    /// <summary>Prints the middle, the 99th of 100 and the slowest of each kind of search, by the clock and by the processor, which counts alike however busy the machine is; each search counts as fast as the better of two rounds after one for warming up.</summary>
    public static async Task<int> Run(string database, int count)
    {
        await using var app = BenchmarkedWiki.Open(database);
        DrawnSearches drawn;
        await using (var scope = app.Services.CreateAsyncScope())
            drawn = await DrawnSearches.From(scope.ServiceProvider.GetRequiredService<WikiContext>(), count);

        await Tell("suggest", app, drawn.Letters, (services, text) => services.GetRequiredService<IArticleSearch>().Suggest(SearchRequest.Read(text)));
        await Tell("search, whole title", app, drawn.Titles, Search);
        await Tell("search, beginning of a title", app, drawn.Beginnings, Search);
        await Tell("search, two words of a text", app, drawn.Pairs, Search);
        var questions = drawn.Pairs.Select(pair => $"SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH '{string.Join(" AND ", pair.Split(' ').Select(FtsPhrase.Quote))}' ORDER BY rank LIMIT 20").ToList();
        var rounds = new List<IReadOnlyList<(double Clock, double Processor)>>();
        for (var round = 1; round < Rounds; round++)
            rounds.Add(await SqliteShell.Times(database, questions));
        Tell("sqlite3, the same two words", [.. questions.Select((_, i) => rounds.Min(round => round[i].Clock))]);
        Tell("    of the processor", [.. questions.Select((_, i) => rounds.Min(round => round[i].Processor))]);
        return 0;
    }

    public static void Tell(string name, IReadOnlyList<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30} {sorted.Count,5}  p50 {At(sorted, 0.5),8:F2}  p99 {At(sorted, 0.99),8:F2}  slowest {sorted[^1],8:F2} ms"));
    }

    /// <summary>The one of some sorted times that a part of them do not exceed.</summary>
    public static double At(IReadOnlyList<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];

    private static Task<FoundArticles> Search(IServiceProvider services, string text) =>
        services.GetRequiredService<IArticleSearch>().Find(SearchRequest.Read(text), new SearchFilter(), new ResultPlace(1));

    private static async Task Tell<T>(string name, WebApplication app, IReadOnlyList<string> texts, Func<IServiceProvider, string, Task<T>> ask)
    {
        var clock = Enumerable.Repeat(double.MaxValue, texts.Count).ToArray();
        var processor = Enumerable.Repeat(double.MaxValue, texts.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var (began, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await using (var scope = app.Services.CreateAsyncScope())
                    await ask(scope.ServiceProvider, texts[i]);
                if (round == 0)
                    continue;
                clock[i] = Math.Min(clock[i], Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                processor[i] = Math.Min(processor[i], (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }
        }

        Tell(name, clock);
        Tell("    of the processor", processor);
        Console.WriteLine("    slowest: " + string.Join(", ", processor.Zip(texts).OrderByDescending(one => one.First).Take(4).Select(one => string.Create(CultureInfo.InvariantCulture, $"“{one.Second}” {one.First:F1}"))));
    }
}
