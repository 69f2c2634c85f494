using HistoryWiki.Articles.Linking;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HistoryWiki.Articles.Text;

/// <summary>Writes a <see cref="WikiLink"/> as HTML; one to an article that is not written yet says so to the eye and to a screen reader.</summary>
internal sealed class WikiLinkRenderer : HtmlObjectRenderer<WikiLink>
{
    private const string WantedClass = "wanted";
    private const string WantedWords = "<span class=\"vh\"> (not written yet)</span>";

    protected override void Write(HtmlRenderer renderer, WikiLink obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Text);
            return;
        }

        renderer.Write("<a").Write(obj.IsWanted ? $" class=\"{WantedClass}\"" : "").Write(" href=\"").Write(Href(obj)).Write("\">");
        renderer.WriteEscape(obj.Text);
        renderer.Write(obj.IsWanted ? WantedWords : "").Write("</a>");
    }

    private static string Href(WikiLink link) =>
        ArticleSlug.Href(link.Target) + (link.Section is { } section ? "#" + SectionAnchor.UrlFragment(section) : "");
}
