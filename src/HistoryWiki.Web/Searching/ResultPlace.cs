using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>
/// Where in the results a page begins: behind the article that the page before ended with, so that reading on neither repeats nor
/// leaves out an article when others were edited meanwhile; where none is named, or it is no longer found, by counting.
/// </summary>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="After">The id of the article that the page before ended with.</param>
public sealed record ResultPlace(int Page, int? After = null)
{
    /// <summary>The place that an address asks for: the first page where what it names is none.</summary>
    public static ResultPlace Read(string? page, string? after) => new(Paging.Read(page), AskedNumber.FindInList(after));

    /// <summary>Whether the page may show articles of which only the text holds the words.</summary>
    /// <param name="named">How many articles are found by name.</param>
    /// <param name="haveOwnPages">Whether texts begin on a page of their own.</param>
    public bool ShowsTexts(int named, bool haveOwnPages) => haveOwnPages ? Page > ResultPages.Of(named, 0).Count : (long)Page * SearchAnswer.PageSize > named;

    /// <summary>The page, at most the last, and where in what was found it begins and ends.</summary>
    public (int Page, int Begin, int End) In(List<int> found, ResultPages pages)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(pages);
        var page = Math.Clamp(Page, 1, pages.Count);
        var (begin, end) = pages.At(page);
        var after = After is { } id && page > 1 ? found.IndexOf(id) + 1 : 0;
        if (after <= 0 || after >= found.Count)
            return (page, begin, end);
        return (page, after, Math.Min(after + SearchAnswer.PageSize, after < pages.Names ? pages.Names : pages.Total));
    }
}

/// <summary>The pages of what was found: where an article is named as was typed, those found by name end with their own last page, and those found by text begin on the next.</summary>
/// <param name="Total">How many were found.</param>
/// <param name="Names">How many come first on pages of their own; 0 where all go on without a break.</param>
public sealed record ResultPages(int Total, int Names)
{
    /// <summary>How many of them show those that come first.</summary>
    public int OfNames => (Names + SearchAnswer.PageSize - 1) / SearchAnswer.PageSize;

    /// <summary>How many pages there are; one where nothing was found.</summary>
    public int Count => Math.Max(1, OfNames + ((Total - Names + SearchAnswer.PageSize - 1) / SearchAnswer.PageSize));

    public static ResultPages Of(int total, int names) => new(total, names);

    /// <summary>Where a page begins and ends.</summary>
    public (int Begin, int End) At(int page) => page <= OfNames
        ? ((page - 1) * SearchAnswer.PageSize, Math.Min(page * SearchAnswer.PageSize, Names))
        : (Names + ((page - OfNames - 1) * SearchAnswer.PageSize), Math.Min(Names + ((page - OfNames) * SearchAnswer.PageSize), Total));
}
