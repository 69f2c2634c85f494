using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace HistoryWiki.Articles.Text;

/// <summary>Lets Markdig see every mark of a note for itself.</summary>
internal sealed class FootnoteMarkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (!pipeline.InlineParsers.Contains<FootnoteMarkParser>())
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
