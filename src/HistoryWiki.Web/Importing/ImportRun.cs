using System.Text.Json;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Importing;

/// <summary>Imports the articles of files one after the other; what one article cannot do stops no other.</summary>
/// <param name="import">Brings an article in, or foresees what that would do.</param>
/// <param name="complaints">Takes what is wrong.</param>
/// <param name="progress">Says how far it is.</param>
public sealed class ImportRun(Func<ParsedArticle, Task<ImportDecision>> import, Complaints complaints, ReadingProgress? progress = null)
{
    private readonly Dictionary<string, string> filesBySlug = [];

    /// <summary>Called after each article with what became of it.</summary>
    public Action<ParsedArticle, ImportOutcome>? Imported { get; init; }

    /// <summary>Imports files and folders. It stops between two articles when it is asked to.</summary>
    public async Task<ImportReport> Of(IEnumerable<string> paths, ReadingChoices choices, CancellationToken cancellation)
    {
        var files = ArticleFiles.Find(paths, complaints);
        var reader = new ArticleReader(choices, complaints, progress);
        var report = new ImportReport(reader.Tally);
        progress?.Begin(files);
        foreach (var file in files)
        {
            if (report.Stopped = cancellation.IsCancellationRequested)
                break;
            await foreach (var source in reader.Read(file, CancellationToken.None))
            {
                if (report.Stopped = cancellation.IsCancellationRequested)
                    break;
                if (IsFirst(source, file))
                    await ImportOne(source, file, report);
            }
        }

        progress?.End(reader.Tally.Articles);
        return report;
    }

    private bool IsFirst(SourceArticle source, string file)
    {
        var slug = ArticleSlug.FromTitle(source.Article.Title);
        if (filesBySlug.TryAdd(slug, file))
            return true;

        complaints.Add(file, source.InFile(InputProblems.SameTitle(LineOf(source.Article), source.Article.Title, filesBySlug[slug])));
        return false;
    }

    private async Task ImportOne(SourceArticle source, string file, ImportReport report)
    {
        var article = source.Article;
        try
        {
            var decision = await import(article);
            if (decision is { Outcome: ImportOutcome.EditsKept, Current: { } current })
                complaints.Add(file, source.InFile(InputProblems.EditsKept(LineOf(article), article.Title, current.Number, current.Author)));
            report.Count(decision.Outcome);
            Imported?.Invoke(article, decision.Outcome);
        }
        catch (JsonException)
        {
            complaints.Add(file, source.InFile(InputProblems.DamagedRevision(LineOf(article), article.Title)));
        }
    }

    private static int LineOf(ParsedArticle article) => article.Infobox is { Fields: [var first, ..] } ? first.Line : 0;
}
