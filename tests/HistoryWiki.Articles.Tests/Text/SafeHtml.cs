using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HistoryWiki.Articles.Tests.Text;

/// <summary>The second wall against script: everything that the HTML of a section may hold, as a browser reads it.</summary>
internal static class SafeHtml
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "title", "class", "id"], ["ol"] = ["start", "class"], ["li"] = ["id"], ["span"] = ["class"],
        ["p"] = [], ["em"] = [], ["strong"] = [], ["code"] = [], ["pre"] = [], ["ul"] = [], ["blockquote"] = [], ["hr"] = [], ["br"] = [], ["sup"] = [],
        ["h2"] = [], ["h3"] = [], ["h4"] = [], ["h5"] = [], ["h6"] = [], ["table"] = [], ["thead"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = [], ["td"] = [],
    };

    private static readonly string[] Classes = ["wanted", "vh", "footnotes", "footnote-ref", "footnote-back"];

    /// <summary>Fails unless the HTML holds only what is allowed, and nothing that a browser would have to repair.</summary>
    public static void Check(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.True(Allowed.TryGetValue(element.LocalName, out var attributes), $"<{element.LocalName}> in {html}");
            foreach (var attribute in element.Attributes)
                Assert.True(attributes!.Contains(attribute.Name), $"{attribute.Name} of <{element.LocalName}> in {html}");

            Assert.All(element.ClassList, name => Assert.Contains(name, Classes));
            Assert.True(string.IsNullOrEmpty(element.Id) || element.Id.Contains("note", StringComparison.Ordinal), $"id {element.Id} in {html}");
            if (element.LocalName == "a")
                CheckLink(element);
        }
    }

    private static void CheckLink(IElement link)
    {
        var href = link.GetAttribute("href")!;
        Assert.Null(link.ParentElement!.Closest("a"));
        if (href.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return;

        var seen = new Uri(new Uri("https://wiki.example/wiki/T"), href);
        Assert.True(seen.Scheme == "mailto" || seen is { Scheme: "https", Host: "wiki.example" }, link.OuterHtml);
    }
}
