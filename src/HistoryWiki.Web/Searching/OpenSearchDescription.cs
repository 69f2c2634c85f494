using System.Xml.Linq;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Searching;

/// <summary>The file by which a browser's address bar searches here (OpenSearch 1.1).</summary>
public static class OpenSearchDescription
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description for a site.</summary>
    /// <param name="site">The scheme and host under which it was asked for.</param>
    public static string Of(string site) => new XDocument(
        new XElement(Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", "HistoryWiki"),
            new XElement(Names + "Description", "Wars, battles, people and places"),
            new XElement(Names + "InputEncoding", "UTF-8"),
            new XElement(Names + "Image", new XAttribute("width", "16"), new XAttribute("height", "16"), new XAttribute("type", "image/svg+xml"), $"{site}/favicon.svg"),
            new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{site}{Addresses.SearchPage}?q={{searchTerms}}")))).ToString();
}
