using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Searching;

/// <summary>Counts by what the articles that a search found can be narrowed.</summary>
public sealed class SearchFacets(WikiContext wiki, SearchRequest request, SearchFilter filter)
{
    private const int LongestName = 60;

    private static readonly Dictionary<NameKind, string> Headings = new()
    {
        [NameKind.Belligerent] = "Belligerent",
        [NameKind.Commander] = "Commander",
        [NameKind.Place] = "Place",
        [NameKind.PartOf] = "Part of",
    };

    public async Task<Facet> Centuries(IReadOnlyList<int> articles)
    {
        var counts = await wiki.Articles.Where(a => articles.Contains(a.Id) && a.Century != null)
            .GroupBy(a => a.Century!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key)
            .ToListAsync();
        return new FacetOf<int>("Century", SearchFilter.CenturyKey)
        {
            Name = CenturyNumber.Name,
            Value = SearchFilter.ValueOf,
            Chosen = filter.Centuries,
            Address = centuries => AddressOf(filter with { Centuries = centuries }),
        }.Of(counts.Select(c => (c.Key, c.Count)), inOrder: true);
    }

    public async Task<Facet> Outcomes(IReadOnlyList<int> articles)
    {
        var counts = await wiki.Articles.Where(a => articles.Contains(a.Id) && a.Outcome != null)
            .GroupBy(a => a.Outcome!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync();
        return new FacetOf<Outcome>("Outcome", SearchFilter.OutcomeKey)
        {
            Name = outcome => OutcomeNames.Of(outcome),
            Value = SearchFilter.ValueOf,
            Chosen = filter.Outcomes,
            Address = outcomes => AddressOf(filter with { Outcomes = outcomes }),
        }.Of(counts.OrderByDescending(c => c.Count).ThenBy(c => c.Key).Select(c => (c.Key, c.Count)));
    }

    /// <summary>The names that facts of a kind give.</summary>
    public async Task<Facet> Names(NameKind kind, IReadOnlyList<int> articles)
    {
        var chosen = filter.NamesOf(kind);
        // Grouped here: SQLite would rather read every fact of the kind in the order of the groups.
        var facts = await wiki.Facts.Where(f => articles.Contains(f.ArticleId) && f.Kind == kind).Select(f => new { f.ArticleId, f.FoldedTarget, f.Target }).ToListAsync();
        var counts = facts.GroupBy(f => f.FoldedTarget)
            .Select(g => (g.Key, Count: g.DistinctBy(f => f.ArticleId).Count(), Name: g.Min(f => f.Target)!))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var spelled = counts.ToDictionary(c => c.Key, c => c.Name);
        return new FacetOf<string>(Headings[kind], SearchFilter.NameKeys[kind])
        {
            Name = name => Excerpt.Of(TitleParts.Split(spelled.GetValueOrDefault(name, name)).Name, LongestName),
            Value = name => name,
            Chosen = chosen,
            Address = names => AddressOf(filter.With(kind, names)),
        }.Of(counts.Select(c => (c.Key, c.Count)));
    }

    private string AddressOf(SearchFilter narrowed) => Addresses.Search(request.Typed, narrowed.Query());
}
