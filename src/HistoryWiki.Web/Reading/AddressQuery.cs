using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>The article that an address means, and how new it and the wiki are.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Title">Its title, from which its own address follows.</param>
/// <param name="Revision">The number of its current revision.</param>
/// <param name="NewestRevision">The id of the newest revision of any article: its links depend on the titles of others.</param>
/// <param name="NewestRedirect">The number of the redirect that was added last, or 0: they depend on those too.</param>
public sealed record AddressedArticle(int Id, string Title, int Revision, int NewestRevision, int NewestRedirect);

/// <summary>Finds the article an address means, however its title is spelled there.</summary>
public sealed class AddressQuery(WikiContext wiki)
{
    /// <summary>The article whose title, or else whose other name, a slug spells; null where there is none, or where several share the name.</summary>
    public async Task<AddressedArticle?> Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        if (await One(wiki.Articles.Where(a => a.Slug == slug)) is { } exact)
            return exact;
        var title = ArticleSlug.ToTitle(slug);
        var (properSlug, folded) = (ArticleSlug.FromTitle(title), NameFolding.Fold(title));
        return await One(wiki.Articles.Where(a => a.Slug == properSlug))
            ?? await One(wiki.Articles.Where(a => a.FoldedTitle == folded))
            ?? await AtEndOfRedirects(properSlug)
            ?? await One(wiki.Aliases.Where(alias => alias.FoldedName == folded).Select(alias => alias.Article!).Distinct());
    }

    // A redirect was a title once, or is one elsewhere; it means its article though others have its name, too.
    private async Task<AddressedArticle?> AtEndOfRedirects(string slug)
    {
        var end = await Redirects.End(wiki, slug);
        return end is null || end == slug ? null : await One(wiki.Articles.Where(a => a.Slug == end));
    }

    private async Task<AddressedArticle?> One(IQueryable<ArticleRow> articles)
    {
        // Before the article: what is called older than it is, is only made once more.
        var newestRedirect = await Redirects.LastAdded(wiki);
        var found = await articles.OrderBy(a => a.Id).Select(a => new AddressedArticle(a.Id, a.Title, a.RevisionNumber, wiki.Revisions.Max(r => r.Id), newestRedirect)).Take(2).ToListAsync();
        return found.Count == 1 ? found[0] : null;
    }
}
