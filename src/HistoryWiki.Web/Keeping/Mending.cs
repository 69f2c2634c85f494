using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Keeping;

/// <summary>Mends what a <see cref="WikiCheck"/> found, by deriving it anew from what is true: the revisions.</summary>
public sealed class Mending(Writer writer, Progress progress)
{
    // Mending the names of one article can change how the links of another are shown.
    private const int MostRounds = 3;

    /// <summary>Mends what has a remedy, writes what it did, a line each, and checks again; the answer is what is left.</summary>
    public async Task<CheckReport> MendAndCheck(CheckReport report, WikiCheck check, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        for (var round = 0; round < MostRounds && report.Findings.Any(IsMendable); round++)
        {
            // The index first: nothing can be written to one that is damaged.
            foreach (var finding in report.Findings.Where(IsMendable).DistinctBy(finding => (finding.Remedy, finding.ArticleId)).OrderByDescending(finding => finding.Remedy))
                await output.WriteLineAsync(await Mend(finding));
            report = await check.Run(cancellation);
        }

        foreach (var finding in report.Findings)
            await output.WriteLineAsync($"Not mended: {finding}");
        return report;
    }

    private static bool IsMendable(Finding finding) => finding.Remedy != Remedy.None;

    private async Task<string> Mend(Finding finding)
    {
        switch (finding.Remedy)
        {
            case Remedy.RebuildIndex:
                await Do(ArticleSearchIndex.Rebuild);
                return "The search index was made anew.";
            case Remedy.RemoveFromIndex:
                await Do(wiki => ArticleSearchIndex.Remove(wiki, finding.ArticleId));
                return $"The words of article {finding.ArticleId}, which does not exist, were removed from the search index.";
            case Remedy.CountWanted:
                await Do(WantedTitles.Rebuild);
                return "How many articles want each title was counted anew.";
            case Remedy.RemoveStrayRows:
                await Do(DerivedTables.RemoveStrays);
                return "Derived rows of articles that do not exist were removed.";
            case Remedy.DeriveOlder:
                return $"{Quantity.Of(await OlderArticles.DeriveAnew(writer, progress), "article")} of an older version derived anew.";
            case Remedy.DeriveArticle:
                return await Derive(finding);
            default:
                throw new InvalidOperationException($"There is no remedy {finding.Remedy}.");
        }
    }

    private async Task<string> Derive(Finding finding)
    {
        try
        {
            await Do(wiki => Derive(wiki, finding.ArticleId));
            return $"{finding.Subject}: derived anew from its current revision.";
        }
        catch (DbUpdateException e)
        {
            return $"{finding.Subject}: could not be derived anew: {e.GetBaseException().Message}";
        }
    }

    private static async Task Derive(WikiContext wiki, int articleId)
    {
        var json = await wiki.Revisions.Where(r => r.ArticleId == articleId).OrderByDescending(r => r.Number).Select(r => r.Content).FirstAsync();
        var content = ArticleContent.Read(json);
        // A word that is no kind of article or outcome would keep the row from being read at all.
        await wiki.Articles.Where(a => a.Id == articleId).ExecuteUpdateAsync(set => set.SetProperty(a => a.Kind, content.Kind).SetProperty(a => a.Outcome, (Outcome?)null));
        await ArticleSaving.Derive(wiki, await wiki.Articles.SingleAsync(a => a.Id == articleId), content);
    }

    private async Task Do(Func<WikiContext, Task> work) => await writer.Run(async wiki =>
    {
        await work(wiki);
        return true;
    });
}
