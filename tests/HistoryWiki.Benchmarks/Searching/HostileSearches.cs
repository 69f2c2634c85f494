using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Times searches that nobody types in good faith.</summary>
internal static class HostileSearches
{
    private const int Rounds = 5;

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["10,000 letters"] = new string('a', 10_000),
        ["10,000 letters in words"] = string.Concat(Enumerable.Repeat("battle of the army ", 526)),
        ["1,000 letters alone"] = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{(char)('a' + (i % 26))} ")),
        ["only punctuation"] = "!?.,;:()[]{}<>|\\/@#%^&*-_=+~`'\"",
        ["operators of FTS5"] = "NEAR(battle army, 3) AND OR NOT {Title} : ^ \"war\" * + - Body:river",
        ["quotation marks"] = string.Concat(Enumerable.Repeat("\"war ", 60)),
        ["wildcards"] = "* % _ ? war* %war% *attle",
        ["NUL"] = "war\0battle\0",
        ["marks of direction"] = "\u202ewar\u200f \u200ebattle\u202c",
        ["lone surrogates"] = "war \ud800 battle \udc00",
        ["one letter"] = "b",
        ["the most frequent word"] = "the",
        ["frequent words"] = "the army war battle troops forces attack men",
        ["beginnings of frequent words"] = "b a",
        ["words left out"] = "war -the -of -and -army -battle",
        ["unknown long words"] = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"kvalmykhazarian{i}on")),
    };

    /// <summary>Prints the milliseconds of each, at its best of five rounds and at its slowest after the first.</summary>
    public static async Task<int> Run(string database)
    {
        await using var app = BenchmarkedWiki.Open(database);
        foreach (var (name, text) in Texts)
            await Tell(app, name, text, new SearchFilter(), 1);
        var facets = SearchFilter.Read(key => [.. Enumerable.Range(0, 1_000).Select(i => key is SearchFilter.CenturyKey ? $"{(i % 40) - 19}" : key is SearchFilter.SortKey or SearchFilter.FromKey or SearchFilter.ToKey or SearchFilter.DatesKey ? "" : $"name {i}")]);
        await Tell(app, "1,000 facets of each kind", "battle", facets, 1);
        await Tell(app, "1,000 centuries", "battle", SearchFilter.Read(key => key is SearchFilter.CenturyKey ? [.. Enumerable.Range(0, 1_000).Select(i => $"{(i % 40) - 19}")] : []), 1);
        await Tell(app, "all years", "battle", new SearchFilter { From = "-9999", To = "9999" }, 1);
        await Tell(app, "page 1,000,000,000", "battle", new SearchFilter(), 1_000_000_000);
        await Tell(app, "last page of texts", "army river", new SearchFilter(), 25);
        return 0;
    }

    private static async Task Tell(WebApplication app, string name, string text, SearchFilter filter, int page)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds + 1; round++)
        {
            var began = Stopwatch.GetTimestamp();
            await using (var scope = app.Services.CreateAsyncScope())
                await scope.ServiceProvider.GetRequiredService<IArticleSearch>().Find(SearchRequest.Read(text), filter, new ResultPlace(page));
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30} best {times.Min(),8:F2}  slowest {times.Max(),8:F2} ms"));
    }
}
