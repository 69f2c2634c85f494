using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>The links of a section's prose, footnotes left out, with their places in its words, so that those of an editor and those that were found can be compared.</summary>
internal static partial class LinkedText
{
    /// <summary>The Markdown with the words of each link in place of the link.</summary>
    public static string WithoutLinks(string markdown) => WikiLinks().Replace(markdown, link => link.Groups["words"].Success ? link.Groups["words"].Value : link.Groups["title"].Value);

    /// <summary>The HTML of a section.</summary>
    public static string Html(string markdown) => SectionRenderer.Render(markdown).Html(_ => true);

    /// <summary>The links between articles in HTML.</summary>
    public static IReadOnlyList<PlacedLink> In(string html)
    {
        var links = new List<PlacedLink>();
        var words = new StringBuilder();
        var at = 0;
        (string Title, int Start)? open = null;
        foreach (Match tag in Tags().Matches(html))
        {
            words.Append(WebUtility.HtmlDecode(html[at..tag.Index]));
            at = tag.Index + tag.Length;
            if (tag.Value.StartsWith("<ol class=\"footnotes\"", StringComparison.Ordinal))
                break;
            if (tag.Groups["href"] is { Success: true, Value: var href })
            {
                open = (ArticleSlug.ToTitle(Uri.UnescapeDataString(href)), words.Length);
            }
            else if (tag.Value == "</a>" && open is var (title, start))
            {
                links.Add(new PlacedLink(title, words.ToString(start, words.Length - start), start, words.Length));
                open = null;
            }
        }

        words.Append(' ', 30);
        return links.Select(link => link with { Context = words.ToString(Math.Max(0, link.Start - 30), Math.Min(30, link.Start)).ReplaceLineEndings(" ") + "⟦" + link.Text + "⟧" + words.ToString(link.End, Math.Min(30, words.Length - link.End)).ReplaceLineEndings(" ") }).ToList();
    }

    [GeneratedRegex("""\[\[:?(?<title>[^\[\]|]+)(\|(?<words>[^\[\]]*))?\]\]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WikiLinks();

    [GeneratedRegex("""<(a[^>]* href="/wiki/(?<href>[^"#]*)[^>]*|[^>]*)>""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}

/// <summary>A link and where its words stand in the words of its section.</summary>
internal sealed record PlacedLink(string Title, string Text, int Start, int End)
{
    /// <summary>The words with those before and behind them.</summary>
    public string Context { get; init; } = "";
}
