using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Weighs the index of a wiki beside its text, and times how fast it is made anew from the words it holds.</summary>
internal static class IndexSize
{
    /// <summary>Prints the megabytes of each table of the index, by SQLite's own count of its pages (dbstat).</summary>
    /// <param name="app">The wiki.</param>
    /// <param name="letters">How many letters of text it holds; null to count them.</param>
    public static async Task<int> Print(WebApplication app, long? letters = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
        var text = letters ?? await wiki.Database.SqlQuery<long>($"SELECT sum(length(PlainText)) AS Value FROM Sections").SingleAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"text: {text / 1e6:F1} million letters"));
        foreach (var table in await SizesOf(app))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Name,-24} {table.Bytes / 1e6,9:F1} MB"));
        return 0;
    }

    /// <summary>Makes the index anew, and prints how many articles a second that takes.</summary>
    public static async Task<int> Rebuild(string database)
    {
        await using var app = BenchmarkedWiki.Open(database);
        var writer = app.Services.GetRequiredService<Writer>();
        var articles = await writer.Run(wiki => wiki.Articles.CountAsync());
        var began = Stopwatch.GetTimestamp();
        await writer.Run(async wiki =>
        {
            await ArticleSearchIndex.Rebuild(wiki);
            return 0;
        });
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index of {articles} articles made anew in {seconds:F1} s: {articles / seconds:F0} articles a second"));
        return await Print(app);
    }

    // The command of SQLite counts pages; the library that the app uses is built without the table that does.
    private static async Task<IReadOnlyList<(string Name, long Bytes)>> SizesOf(WebApplication app)
    {
        var file = app.Services.GetRequiredService<SqliteConnections>().File;
        var answer = await SqliteShell.Ask(file, "SELECT name, sum(pgsize) FROM dbstat WHERE name LIKE 'ArticleSearch%' OR name LIKE 'NameSearch%' GROUP BY name");
        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).Select(row => (row[0], long.Parse(row[1], CultureInfo.InvariantCulture)))];
    }
}
