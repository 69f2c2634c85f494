using System.Net;
using System.Text;
using Markdig;
using Markdig.Syntax;

namespace HistoryWiki.Articles.Text;

/// <summary>Renders the Markdown of a section to HTML that is safe to show, once, when the section is saved.</summary>
public static class SectionRenderer
{
    /// <summary>Changes whenever the same Markdown would give other HTML, so that stored HTML can be told to be old.</summary>
    public const int Version = 4;

    /// <summary>How many characters a section may have; a longer one is shown as plain words, for Markdown takes more than linear time.</summary>
    public const int LongestSection = 32 * 1024;

    // The whole list of what is understood beside CommonMark. Raw HTML is never passed through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .Use<FootnoteMarkExtension>()
        .Use<WikiLinkExtension>()
        .Build();

    [ThreadStatic]
    private static SectionWriter? writer;

    /// <summary>Renders a section. Never throws for any text.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="place">Where on the page the section stands; null where it stands alone.</param>
    public static RenderedSection Render(string markdown, SectionPlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        place ??= SectionPlace.Alone;
        return Parse(markdown) is { } document ? Rendered(document, place) ?? AsPlainWords(markdown) : AsPlainWords(markdown);
    }

    /// <summary>The links between articles that a section makes, in the order of the text.</summary>
    public static IReadOnlyList<ArticleLink> FindLinks(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return markdown.Contains("[[", StringComparison.Ordinal) && Parse(markdown) is { } document
            ? [.. document.Descendants().OfType<WikiLink>().Select(link => new ArticleLink(link.Target, link.Text, LinkPlace.Text))]
            : [];
    }

    /// <summary>The words of Markdown without its marks, for searching and for snippets.</summary>
    public static string PlainText(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Parse(markdown) is { } document ? MarkdownWords.Of(document) : MarkdownEscaping.Unescape(markdown);
    }

    private static MarkdownDocument? Parse(string markdown) =>
        markdown.Length <= LongestSection && !TangledMarkdown.Is(markdown) ? OrNull(() => Markdown.Parse(markdown, Pipeline)) : null;

    private static RenderedSection? Rendered(MarkdownDocument document, SectionPlace place)
    {
        var parts = document.Descendants().ToList();
        var text = MarkdownWords.Of(parts);
        var links = SafeTree.Prepare(parts, place.Level);
        return OrNull(() => Html(document, place.IdPrefix)) is { } html ? new RenderedSection(html, text, links) : null;
    }

    private static LinkedHtml Html(MarkdownDocument document, string idPrefix)
    {
        // Taken out while it writes, so that one which fails half-way is never used again.
        var ready = writer ?? new SectionWriter(Pipeline);
        writer = null;
        var html = ready.Write(document, idPrefix);
        writer = ready;
        return html;
    }

    // Markdig refuses text that is nested more than 128 deep by an exception, and a fault in it must not make a page unreadable either.
    private static T? OrNull<T>(Func<T> render) where T : class
    {
        try
        {
            return render();
        }
        catch (SystemException)
        {
            return null;
        }
    }

    private static RenderedSection AsPlainWords(string markdown)
    {
        var html = new StringBuilder();
        var words = MarkdownEscaping.Unescape(markdown).Replace('\0', '\uFFFD');
        foreach (var paragraph in words.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");

        return new RenderedSection(new LinkedHtml(html.ToString(), []), words, [], isPlain: true);
    }
}
