namespace HistoryWiki.Web.Tests.Reading;

/// <summary>Reads the words of a page.</summary>
internal static class PageWords
{
    public static List<string> Texts(this AngleSharp.Dom.IParentNode within, string selector) =>
        within.QuerySelectorAll(selector).Select(e => Tidy(e.TextContent)).ToList();

    public static string Text(this AngleSharp.Dom.IParentNode within, string selector) => within.Texts(selector)[0];

    /// <summary>The cells of each row, for example <c>Battle of Kanzhal | 1708</c>.</summary>
    public static List<string> Rows(this AngleSharp.Dom.IParentNode within, string selector) =>
        within.QuerySelectorAll(selector).Select(row => string.Join(" | ", row.Texts("th, td"))).ToList();

    /// <summary>The words with one space between them.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
