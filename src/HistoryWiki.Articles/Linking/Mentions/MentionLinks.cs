using System.Net;
using System.Text;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Puts links of mentions into HTML, and takes them out again.</summary>
internal static class MentionLinks
{
    private const string Opening = "<a class=\"mention\" href=\"";
    private const string Closing = "</a>";

    /// <summary>HTML with links at some places, in order.</summary>
    public static string Put(string html, IReadOnlyList<(int Start, int End, string Title)> places)
    {
        if (places.Count == 0)
            return html;

        var linked = new StringBuilder(html.Length + (places.Count * 80));
        var at = 0;
        foreach (var (start, end, title) in places)
        {
            linked.Append(html, at, start - at).Append(Opening).Append(ArticleSlug.Href(title)).Append("\">");
            linked.Append(html, start, end - start).Append(Closing);
            at = end;
        }

        return linked.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>HTML without the links of mentions.</summary>
    public static string TakeOut(string html)
    {
        var open = html.IndexOf(Opening, StringComparison.Ordinal);
        if (open < 0)
            return html;

        var plain = new StringBuilder(html.Length);
        var at = 0;
        for (; open >= 0; open = html.IndexOf(Opening, at, StringComparison.Ordinal))
        {
            plain.Append(html, at, open - at);
            var start = html.IndexOf('>', open) + 1;
            at = html.IndexOf(Closing, start, StringComparison.Ordinal);
            plain.Append(html, start, at - start);
            at += Closing.Length;
        }

        return plain.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>The words of a place in HTML.</summary>
    public static string Words(string html, int start, int end) => WebUtility.HtmlDecode(html[start..end]);
}
