using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Browsing;

/// <summary>A page of the list of articles.</summary>
/// <param name="Articles">The articles of the page by title.</param>
/// <param name="Facets">What the list can be narrowed by.</param>
/// <param name="Total">How many articles pass the filters.</param>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
public sealed record BrowseView(IReadOnlyList<ArticleBrief> Articles, IReadOnlyList<Facet> Facets, int Total, int Page, int Pages)
{
    public const int PageSize = 50;
}
