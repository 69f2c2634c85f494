using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Articles whose derived rows an older version of the app made: a start derives them anew, so that no table mixes two ways of deriving.</summary>
public static class OlderArticles
{
    private const int ArticlesAtOnce = 100;

    /// <summary>Derives them anew, a transaction for every hundred, so that a start that is broken off goes on with the next; the answer is how many there were.</summary>
    /// <param name="writer">The door to the database.</param>
    /// <param name="progress">Told how many are done.</param>
    /// <param name="cancellation">Stops between two transactions.</param>
    public static async Task<int> DeriveAnew(Writer writer, Progress progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(progress);
        var (last, count) = (0, 0);
        while (await writer.Run(wiki => DeriveSome(wiki, last), cancellation) is { Count: > 0 } some)
        {
            (last, count) = (some[^1], count + some.Count);
            progress.Tell($"{Quantity.Of(count, "article")} derived anew");
        }

        progress.Hide();
        return count;
    }

    // Of what is damaged nothing can be derived; the check of the database tells of it.
    private static async Task<IReadOnlyList<int>> DeriveSome(WikiContext wiki, int after)
    {
        var articles = await wiki.Articles.Where(a => a.DerivedVersion < DerivedArticle.Version && a.Id > after).OrderBy(a => a.Id).Take(ArticlesAtOnce).ToListAsync();
        var batch = await ArticleBatch.Of(wiki, articles.ConvertAll(a => a.Slug));
        foreach (var article in articles)
        {
            var json = await wiki.Revisions.Where(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber).Select(r => r.Content).SingleOrDefaultAsync();
            if (json is not null && ArticleContent.Find(json) is { } content)
                await batch.Change(article, new PreparedArticle(content));
        }

        await batch.Finish();
        return articles.ConvertAll(a => a.Id);
    }
}
