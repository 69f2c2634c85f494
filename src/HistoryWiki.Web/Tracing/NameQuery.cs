using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds the person, belligerent or place that an address means, however the name is spelled there.</summary>
public sealed class NameQuery(WikiContext wiki, JoinedNames names)
{
    /// <summary>Who or what a slug means; null where no infobox names it and no article is about it.</summary>
    public async Task<TracedName?> Find(NameKind kind, string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var folded = NameFolding.FoldName(ArticleSlug.ToTitle(slug));
        await using var moment = await OneMoment.Of(wiki);
        var newestRedirect = await Redirects.LastAdded(wiki);
        var newestRevision = await wiki.Revisions.MaxAsync(r => (int?)r.Id) ?? 0;
        var joined = await names.Of(kind, folded);
        var (keys, article) = (joined.Names, joined.Article);
        var spellings = await Spellings(wiki, kind, keys).Take(SpelledNames.Asked).ToListAsync();
        if (spellings.Count == 0 && joined.About != NameKinds.ArticleOf(kind))
            return null;
        return new TracedName(
            kind,
            article?.Title ?? spellings.CountBy(spelling => spelling).MaxBy(spelling => spelling.Value).Key,
            keys,
            joined.Joins,
            article,
            newestRevision,
            newestRedirect,
            await wiki.NameDecisions.MaxAsync(d => (int?)d.Id) ?? 0);
    }

    /// <summary>How infoboxes spell a name, the earliest conflict first.</summary>
    public static IQueryable<string> Spellings(WikiContext wiki, NameKind kind, IReadOnlyList<string> keys) =>
        NamedFacts.Of(wiki, kind, keys).OrderBy(f => f.FirstDay).ThenBy(f => f.ArticleId).Select(f => f.Target);
}
