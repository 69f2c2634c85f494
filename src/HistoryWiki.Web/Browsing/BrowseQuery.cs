using HistoryWiki.Articles.Json;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Finds what the list of articles shows.</summary>
public sealed class BrowseQuery(WikiContext wiki)
{
    private const int LongestPlace = 60;

    public async Task<BrowseView> Find(BrowseFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var passing = filter.Apply(wiki.Articles);
        var total = await passing.CountAsync();
        var pages = Paging.Count(total, BrowseView.PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = await InOrder(passing, page).Select(a => new { a.Title, a.Kind, a.BriefJson }).ToListAsync();
        return new BrowseView(
            rows.Select(a => ArticleBrief.Of(a.Title, a.Kind, FactsJson.Read(a.BriefJson))).ToList(),
            [await Centuries(filter), await Kinds(filter), await Places(filter)],
            total,
            page,
            pages);
    }

    /// <summary>One page of articles by folded title, then in the order they came.</summary>
    public static IQueryable<ArticleRow> InOrder(IQueryable<ArticleRow> articles, int page) =>
        articles.OrderBy(a => a.FoldedTitle).ThenBy(a => a.Id).Skip((page - 1) * BrowseView.PageSize).Take(BrowseView.PageSize);

    private async Task<Facet> Centuries(BrowseFilter filter)
    {
        var counts = await (filter with { Centuries = [] }).Apply(wiki.Articles)
            .Where(a => a.Century != null)
            .GroupBy(a => a.Century!.Value)
            .Select(g => new { Century = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Century)
            .ToListAsync();
        var century = new FacetOf<int>("Century", BrowseFilter.CenturyKey)
        {
            Name = CenturyNumber.Name,
            Value = CenturyNumber.Write,
            Chosen = filter.Centuries,
            Address = centuries => AddressOf(filter with { Centuries = centuries }),
        };
        return century.Of(counts.Select(c => (c.Century, c.Count)), inOrder: true);
    }

    private async Task<Facet> Kinds(BrowseFilter filter)
    {
        var counts = await (filter with { Kinds = [] }).Apply(wiki.Articles)
            .GroupBy(a => a.Kind)
            .Select(g => new { Kind = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Kind)
            .ToListAsync();
        var kind = new FacetOf<Articles.ArticleKind>("Kind", BrowseFilter.KindKey)
        {
            Name = KindWords.Many,
            Value = BrowseFilter.ValueOf,
            Chosen = filter.Kinds,
            Address = kinds => AddressOf(filter with { Kinds = kinds }),
        };
        return kind.Of(counts.Select(c => (c.Kind, c.Count)));
    }

    private async Task<Facet> Places(BrowseFilter filter)
    {
        var counts = await PlacesOf(filter with { Places = [] }).GroupBy(f => f.FoldedName)
            .Select(g => new { Place = g.Key, Count = g.Select(f => f.ArticleId).Distinct().Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Place)
            .Take(Facet.Most)
            .ToListAsync();
        var rarer = filter.Places.Except(counts.Select(c => c.Place)).ToList();
        counts.AddRange(await PlacesOf(filter with { Places = [] }).Where(f => rarer.Contains(f.FoldedName)).GroupBy(f => f.FoldedName)
            .Select(g => new { Place = g.Key, Count = g.Select(f => f.ArticleId).Distinct().Count() })
            .ToListAsync());
        var spelled = await Spelled(counts.Select(c => c.Place).ToList());
        var place = new FacetOf<string>("Place", BrowseFilter.PlaceKey)
        {
            Name = p => Excerpt.Of(spelled.GetValueOrDefault(p, p), LongestPlace),
            Value = p => p,
            Chosen = filter.Places,
            Address = places => AddressOf(filter with { Places = places }),
        };
        return place.Of(counts.Select(c => (c.Place, c.Count)));
    }

    private static string AddressOf(BrowseFilter filter) => Addresses.BrowseBy(filter.Query());

    private IQueryable<FactRow> PlacesOf(BrowseFilter filter)
    {
        var places = wiki.Facts.Where(f => f.Kind == NameKind.Place);
        return filter.IsEmpty ? places : places.Where(f => filter.Apply(wiki.Articles).Select(a => a.Id).Contains(f.ArticleId));
    }

    // A place is spelled as the first article that names it does.
    private async Task<Dictionary<string, string>> Spelled(List<string> places)
    {
        var first = wiki.Facts.Where(f => f.Kind == NameKind.Place && places.Contains(f.FoldedName)).GroupBy(f => f.FoldedName).Select(g => g.Min(f => f.Id));
        return await wiki.Facts.Where(f => first.Contains(f.Id)).ToDictionaryAsync(f => f.FoldedName, f => f.Name);
    }
}
