using Markdig;

namespace HistoryWiki.Articles.Text;

/// <summary>Renders the Markdown of a section to HTML that is safe to show, once, when the section is saved.</summary>
public static class SectionRenderer
{
    /// <summary>Changes whenever the same Markdown would give other HTML, so that stored HTML can be told to be old.</summary>
    public const int Version = 1;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Renders a section.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="exists">Whether an article of a title exists; a link to any other is shown as wanted.</param>
    public static RenderedSection Render(string markdown, Predicate<string> exists)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(exists);
        return new RenderedSection(Markdown.ToHtml(markdown, Pipeline), Markdown.ToPlainText(markdown, Pipeline).Trim(), []);
    }

    /// <summary>The titles that a section links to.</summary>
    public static IReadOnlyList<string> LinkTargets(string markdown) => Render(markdown, _ => false).Links.Select(l => l.Target).ToList();
}
