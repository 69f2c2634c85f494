using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Keeping;

/// <summary>Proves the whole wiki: the file, every article, and the search index. It goes on while others read and write.</summary>
public sealed class WikiCheck(IServiceScopeFactory scopes, Writer writer, Progress progress)
{
    private const int ArticlesAtOnce = 500;

    /// <summary>Checks everything there is.</summary>
    public async Task<CheckReport> Run(CancellationToken cancellation)
    {
        var report = new CheckReport();
        await using (var scope = scopes.CreateAsyncScope())
            report.Add(await DatabaseCheck.Tables(scope.ServiceProvider.GetRequiredService<WikiContext>()));

        var names = new KeptNames();
        var last = 0;
        for (var ids = await ArticlesAfter(last); ids.Count > 0; ids = await ArticlesAfter(last))
        {
            foreach (var id in ids)
            {
                cancellation.ThrowIfCancellationRequested();
                report.Add(await CheckArticle(id, names));
                progress.Tell($"{Quantity.Of(report.Articles, "article")} checked");
            }

            last = ids[^1];
        }

        report.Add(await writer.Run(DatabaseCheck.SearchIndex, cancellation));
        progress.Hide();
        return report;
    }

    private async Task<ArticleChecked> CheckArticle(int id, KeptNames names)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await new ArticleCheck(scope.ServiceProvider.GetRequiredService<WikiContext>(), names).Of(id);
    }

    private async Task<List<int>> ArticlesAfter(int id)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WikiContext>().Articles
            .Where(a => a.Id > id).OrderBy(a => a.Id).Select(a => a.Id).Take(ArticlesAtOnce).ToListAsync();
    }
}

/// <summary>What a <see cref="WikiCheck"/> went through, and what it found.</summary>
public sealed class CheckReport
{
    private readonly List<Finding> findings = [];

    public int Articles { get; private set; }

    public int Revisions { get; private set; }

    public IReadOnlyList<Finding> Findings => findings;

    public void Add(IEnumerable<Finding> found) => findings.AddRange(found);

    public void Add(ArticleChecked article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Articles++;
        Revisions += article.Revisions;
        findings.AddRange(article.Findings);
    }
}
