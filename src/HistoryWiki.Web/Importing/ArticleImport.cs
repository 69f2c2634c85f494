using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>Brings one article into the wiki in one transaction, or foresees what that would do.</summary>
public sealed class ArticleImport(Writer writer, ArticleSaving saving, IServiceScopeFactory scopes)
{
    private const string Author = "Import";

    /// <summary>Saves what is new of an article. An article once begun is finished, so that there is never half of one.</summary>
    public Task<ImportDecision> Import(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return writer.Run(async wiki =>
        {
            var content = ArticleContent.Of(article);
            var decision = await ImportDecision.For(wiki, content);
            if (decision.Outcome is ImportOutcome.Added or ImportOutcome.Updated)
                await saving.Save(wiki, decision.Article, content, new RevisionNote(RevisionOrigin.Import, Author, $"Imported from {article.Source}") { Source = article.Source });
            return decision;
        });
    }

    /// <summary>What <see cref="Import"/> would do, written nowhere.</summary>
    public async Task<ImportDecision> Foresee(ParsedArticle article)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ImportDecision.For(scope.ServiceProvider.GetRequiredService<WikiContext>(), ArticleContent.Of(article));
    }
}
