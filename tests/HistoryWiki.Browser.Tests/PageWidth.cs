using Microsoft.Playwright;

namespace HistoryWiki.Browser.Tests;

/// <summary>Tells how far a page scrolls sideways.</summary>
internal static class PageWidth
{
    /// <summary>By how many pixels the page is wider than its body, which is as wide as the window without the place kept for a scroll bar.</summary>
    public static Task<int> TooWide(this IPage page) =>
        page.EvaluateAsync<int>("Math.round(document.documentElement.scrollWidth - document.body.getBoundingClientRect().width)");
}
