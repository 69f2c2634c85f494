using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace HistoryWiki.Articles.Text;

/// <summary>Writes the trees of sections as HTML, one after the other: to put its parts together takes longer than to write a short section.</summary>
internal sealed class SectionWriter
{
    private readonly StringBuilder html = new();
    private readonly List<LinkInHtml> links = [];
    private readonly FootnoteIds footnotes = new();
    private readonly HtmlRenderer renderer;

    public SectionWriter(MarkdownPipeline pipeline)
    {
        renderer = new HtmlRenderer(new StringWriter(html));
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Add(new WikiLinkRenderer(html, links));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroupRenderer(footnotes));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer(footnotes));
    }

    /// <summary>Writes a section. Where it throws, the writer is of no more use.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="idPrefix">What the ids of its notes begin with.</param>
    public LinkedHtml Write(MarkdownDocument document, string idPrefix)
    {
        footnotes.Prefix = idPrefix;
        renderer.Render(document);
        var written = new LinkedHtml(html.ToString(), [.. links]);

        // The renderer remembers whether it stands at the beginning of a line.
        renderer.EnsureLine();
        html.Clear();
        links.Clear();
        return written;
    }
}
