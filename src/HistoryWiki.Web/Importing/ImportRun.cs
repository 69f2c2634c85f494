using System.Text.Json;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Importing;

/// <summary>Imports the articles of files one after the other; what one article cannot do stops no other.</summary>
/// <param name="import">Brings an article in, or foresees what that would do.</param>
public sealed class ImportRun(Func<ParsedArticle, Task<ImportDecision>> import, Complaints complaints, Progress? progress = null)
{
    private readonly Dictionary<string, string> filesBySlug = [];
    private readonly ImportReport report = new();

    /// <summary>Called after each article with what became of it.</summary>
    public Action<ParsedArticle, ImportOutcome>? Imported { get; init; }

    /// <summary>Imports files and folders. It stops between two articles when it is asked to.</summary>
    public async Task<ImportReport> Of(IEnumerable<string> paths, string format, CancellationToken cancellation)
    {
        var files = ArticleFiles.Find(paths, complaints);
        var reader = new ArticleReader(format, complaints);
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var article in reader.Read(files[i]))
            {
                if (report.Stopped = cancellation.IsCancellationRequested)
                    return report;
                if (IsFirst(article, files[i]))
                    await ImportOne(article, files[i]);
                progress?.Tell($"{i:N0} of {files.Count:N0} files, {report.Articles:N0} articles");
            }
        }

        return report;
    }

    private bool IsFirst(ParsedArticle article, string file)
    {
        var slug = ArticleSlug.FromTitle(article.Title);
        if (filesBySlug.TryAdd(slug, file))
            return true;

        complaints.Add(file, InputProblems.SameTitle(LineOf(article), article.Title, filesBySlug[slug]));
        return false;
    }

    private async Task ImportOne(ParsedArticle article, string file)
    {
        try
        {
            var decision = await import(article);
            if (decision is { Outcome: ImportOutcome.EditsKept, Current: { } current })
                complaints.Add(file, InputProblems.EditsKept(LineOf(article), article.Title, current.Number, current.Author));
            report.Count(decision.Outcome);
            Imported?.Invoke(article, decision.Outcome);
        }
        catch (JsonException)
        {
            complaints.Add(file, InputProblems.DamagedRevision(LineOf(article), article.Title));
        }
    }

    private static int LineOf(ParsedArticle article) => article.Infobox is { Fields: [var first, ..] } ? first.Line : 0;
}
