using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds the person, belligerent or place that an address means, however the name is spelled there.</summary>
public sealed class NameQuery(WikiContext wiki)
{
    private const int SpellingsAsked = 200;

    /// <summary>Who or what a slug means; null where no infobox names it and no article is about it.</summary>
    public async Task<TracedName?> Find(NameKind kind, string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var folded = NameFolding.FoldName(ArticleSlug.ToTitle(slug));
        await using var moment = await OneMoment.Of(wiki);
        var newestRedirect = await Redirects.LastAdded(wiki);
        var newestRevision = await wiki.Revisions.MaxAsync(r => (int?)r.Id) ?? 0;
        var article = await ArticleCalled(folded);
        IReadOnlyList<string> keys = article is null ? [folded] : await ArticleNames.Of(wiki, article.Id);
        var spellings = await Spellings(wiki, kind, keys).Take(SpellingsAsked).ToListAsync();
        if (spellings.Count == 0 && article?.Kind != NameKinds.ArticleOf(kind))
            return null;
        return new TracedName(
            kind,
            article?.Title ?? spellings.CountBy(spelling => spelling).MaxBy(spelling => spelling.Value).Key,
            keys,
            article is null ? null : new NamedArticle(article.Id, article.Title),
            newestRevision,
            newestRedirect);
    }

    /// <summary>How infoboxes spell a name, the earliest conflict first.</summary>
    public static IQueryable<string> Spellings(WikiContext wiki, NameKind kind, IReadOnlyList<string> keys) =>
        Facts(wiki, kind, keys).OrderBy(f => f.FirstDay).ThenBy(f => f.ArticleId).Select(f => f.Target);

    /// <summary>What infoboxes say under a name.</summary>
    public static IQueryable<FactRow> Facts(WikiContext wiki, NameKind kind, IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count > 1)
            return wiki.Facts.Where(f => f.Kind == kind && keys.Contains(f.FoldedTarget));
        // One name alone is found in the order of the index.
        var only = keys[0];
        return wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget == only);
    }

    // An article about a war is never about one who fought in it. A name that several share means none of them.
    private async Task<Called?> ArticleCalled(string folded)
    {
        var names = NameFolding.TitlesOf(folded);
        var titled = await wiki.Articles.Where(a => names.Contains(a.FoldedTitle) && a.Kind != ArticleKind.Conflict)
            .OrderBy(a => a.Id).Select(a => new Called(a.Id, a.Title, a.Kind)).FirstOrDefaultAsync();
        if (titled is not null)
            return titled;
        var called = await wiki.Aliases.Where(a => names.Contains(a.FoldedName) && a.Article!.Kind != ArticleKind.Conflict)
            .Select(a => new Called(a.ArticleId, a.Article!.Title, a.Article.Kind)).Distinct().Take(2).ToListAsync();
        return called.Count == 1 ? called[0] : null;
    }

    private sealed record Called(int Id, string Title, ArticleKind Kind);
}
