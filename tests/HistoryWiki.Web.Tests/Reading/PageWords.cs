namespace HistoryWiki.Web.Tests.Reading;

/// <summary>Reads the words of a page.</summary>
internal static class PageWords
{
    public static List<string> Texts(this AngleSharp.Dom.IParentNode within, string selector) =>
        within.QuerySelectorAll(selector).Select(e => Tidy(e.TextContent)).ToList();

    /// <summary>The words with one space between them.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
