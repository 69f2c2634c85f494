using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace HistoryWiki.Articles.Text;

/// <summary>Teaches Markdig the <see cref="WikiLink"/>.</summary>
internal sealed class WikiLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (!pipeline.InlineParsers.Contains<WikiLinkParser>())
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Its renderer notes places in one text, and is added when that text is begun.
    }
}
