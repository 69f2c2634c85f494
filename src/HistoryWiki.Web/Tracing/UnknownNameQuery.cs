using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds what can be said of a name that no infobox gives.</summary>
public sealed class UnknownNameQuery(WikiContext wiki, NearTitles nearTitles)
{
    private const int LongestName = 300;

    public async Task<UnknownNameView> Find(NameKind kind, string slug)
    {
        var name = ArticleSlug.ToTitle(ArticleSlug.FromTitle(ArticleSlug.ToTitle(slug)));
        var folded = NameFolding.FoldName(name);
        var named = await wiki.Facts.Where(f => f.FoldedTarget == folded && (f.Kind == NameKind.Place || f.Kind == NameKind.Belligerent || f.Kind == NameKind.Commander))
            .Select(f => f.Kind).Distinct().ToListAsync();
        // A page need not repeat all that somebody put into an address.
        return new UnknownNameView(kind, WholeLetters.Shortened(name, LongestName), named.Order().ToList(), await nearTitles.Find(name));
    }
}

/// <summary>A name that no infobox gives: what else it is named as, and which titles are near.</summary>
public sealed record UnknownNameView(NameKind Kind, string Name, IReadOnlyList<NameKind> NamedAs, IReadOnlyList<string> Near);
