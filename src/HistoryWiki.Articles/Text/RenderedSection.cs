namespace HistoryWiki.Articles.Text;

/// <summary>A section as it is shown and searched.</summary>
public sealed class RenderedSection
{
    private readonly LinkedHtml html;

    internal RenderedSection(LinkedHtml html, string plainText, IReadOnlyList<ArticleLink> links, bool isPlain = false) =>
        (this.html, PlainText, Links, IsPlain) = (html, plainText, links, isPlain);

    /// <summary>The words without any markup.</summary>
    public string PlainText { get; }

    /// <summary>The links between articles in the order of the text.</summary>
    public IReadOnlyList<ArticleLink> Links { get; }

    /// <summary>True where the Markdown was too long, too tangled or too deeply nested to be rendered, so that its words are shown as plain paragraphs.</summary>
    public bool IsPlain { get; }

    /// <summary>Safe HTML.</summary>
    /// <param name="exists">Whether an article of a title exists; a link to any other is shown as wanted.</param>
    public string Html(Predicate<string> exists)
    {
        ArgumentNullException.ThrowIfNull(exists);
        return html.Where(exists);
    }
}
