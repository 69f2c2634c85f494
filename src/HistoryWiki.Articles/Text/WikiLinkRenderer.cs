using System.Text;
using HistoryWiki.Articles.Linking;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HistoryWiki.Articles.Text;

/// <summary>Writes a <see cref="WikiLink"/> as HTML, and notes where.</summary>
/// <param name="html">The HTML written so far.</param>
/// <param name="links">Takes the places of the links.</param>
internal sealed class WikiLinkRenderer(StringBuilder html, List<LinkInHtml> links) : HtmlObjectRenderer<WikiLink>
{
    protected override void Write(HtmlRenderer renderer, WikiLink obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Text);
            return;
        }

        renderer.Write("<a");
        var attributes = html.Length;
        renderer.Write(" href=\"").Write(Href(obj)).Write("\">");
        renderer.WriteEscape(obj.Text);
        links.Add(new LinkInHtml(obj.Target, attributes, html.Length));
        renderer.Write("</a>");
    }

    private static string Href(WikiLink link) =>
        ArticleSlug.Href(link.Target) + (link.Section is { } section ? "#" + SectionAnchor.UrlFragment(section) : "");
}
