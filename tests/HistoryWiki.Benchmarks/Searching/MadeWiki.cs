using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>Fills a new wiki with made articles: everything that a search asks is derived and written by the code of the app, and only mentions are not looked for, which no search shows.</summary>
internal static class MadeWiki
{
    private const int Together = 500;

    /// <summary>Makes the database with its articles, and prints how fast the index was written and what it takes.</summary>
    public static async Task<int> Make(string database, int count)
    {
        await using var app = BenchmarkedWiki.Open(database);
        var writer = app.Services.GetRequiredService<Writer>();
        await writer.Migrate();
        var made = new MadeArticles();
        var (indexing, processor, letters, began) = (TimeSpan.Zero, TimeSpan.Zero, 0L, Stopwatch.GetTimestamp());
        for (var done = 0; done < count; done += Together)
        {
            var prepared = Enumerable.Range(0, Math.Min(Together, count - done)).Select(_ => new PreparedArticle(made.Next())).ToList();
            Parallel.ForEach(prepared, article => _ = article.Derived);
            var (time, ofProcessor) = await writer.Run(wiki => Write(wiki, prepared));
            indexing += time;
            processor += ofProcessor;
            letters += prepared.Sum(article => (long)article.Derived.FoldedText.Length);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, {letters / 1e6:F1} million letters of text, {letters / count} an article"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index written as by an edit or import: {count / indexing.TotalSeconds:F0} articles a second, {count / processor.TotalSeconds:F0} a second of processor"));
        return await IndexSize.Print(app, letters);
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> Write(WikiContext wiki, List<PreparedArticle> prepared)
    {
        var articles = prepared.ConvertAll(one =>
        {
            var article = new ArticleRow { Title = one.Content.Title, Slug = one.Slug, FoldedTitle = "", RevisionNumber = 1 };
            ArticleSaving.FillColumns(article, one);
            article.Revisions.Add(new RevisionRow { Article = article, Number = 1, Origin = RevisionOrigin.Import, Author = "made", Summary = "Made", Content = one.Json, ContentHash = one.Hash });
            return article;
        });
        wiki.Articles.AddRange(articles);
        await wiki.SaveChangesAsync();
        using var rows = new DerivedRowsInsert(wiki);
        var texts = new List<(int Id, SearchText Text)>();
        foreach (var (article, one) in articles.Zip(prepared))
        {
            var aliases = DerivedArticle.AliasesOf(one.Content, []).ToList();
            rows.Insert(article.Id, new RowsOfArticle(one.Derived, one.Derived.Sections(_ => true), new FoundMentions([], [], []), aliases));
            texts.Add((article.Id, SearchText.Of(one.Content, one.Derived, aliases)));
        }

        var (began, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        using var words = new SearchIndexInsert(wiki);
        foreach (var (id, text) in texts)
            words.Insert(id, text);
        return (Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - processor);
    }
}
