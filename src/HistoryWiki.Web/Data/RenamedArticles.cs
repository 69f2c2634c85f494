using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Articles that have another title than the source they were imported from, because an editor renamed them. An import of that source means them, and must not make them a second time.</summary>
internal static class RenamedArticles
{
    /// <summary>The articles that were first imported under the title of a redirect that leads to them now, by its slug; later imports came under the title they have now.</summary>
    public static async Task<IReadOnlyDictionary<string, ArticleRow>> Among(WikiContext wiki, IEnumerable<RedirectRow> redirects)
    {
        var renamed = new Dictionary<string, ArticleRow>();
        foreach (var redirect in redirects)
        {
            var end = await Redirects.End(wiki, redirect.TargetSlug);
            if (await wiki.Articles.SingleOrDefaultAsync(a => a.Slug == end) is not { } article)
                continue;
            var imported = await wiki.Revisions.Where(r => r.ArticleId == article.Id && r.Origin == RevisionOrigin.Import).OrderBy(r => r.Number).Select(r => r.Content).FirstOrDefaultAsync();
            if (imported is not null && ArticleContent.Find(imported) is { } content && new PreparedArticle(content).Slug == redirect.Slug)
                renamed.Add(redirect.Slug, article);
        }

        return renamed;
    }
}
