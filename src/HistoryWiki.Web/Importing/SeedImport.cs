using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Importing;

/// <summary>Fills a wiki that has no articles yet with those of the seed folder.</summary>
public static class SeedImport
{
    /// <summary>Imports <c>HistoryWiki:Seeds</c>, by default the folder <c>seeds</c> beside the app, if the database has no articles.</summary>
    public static async Task RunOnFirstStart(IServiceProvider services, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (await HasArticles(services, cancellation))
            return;

        var folder = services.GetRequiredService<IConfiguration>()["HistoryWiki:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        var complaints = new Complaints(TextWriter.Null);
        var run = new ImportRun(services.GetRequiredService<ArticleImport>().Import, new ReadingChoices(), complaints);
        var report = await run.Of([folder], cancellation);

        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SeedImport));
        log.LogInformation("Imported {Articles} articles from {Folder}", report.Revisions, folder);
        if (complaints.Errors > 0)
            log.LogWarning("{Errors} errors in {Folder}: {Codes}; the command parse shows where", complaints.Errors, folder, complaints.ByCode.Keys);
    }

    private static async Task<bool> HasArticles(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WikiContext>().Articles.AnyAsync(cancellation);
    }
}
