namespace HistoryWiki.Articles.Text;

/// <summary>A section as it is shown and searched.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="PlainText">The words without any markup.</param>
/// <param name="Links">The links between articles in the order of the text.</param>
/// <param name="IsPlain">True where the Markdown was too long, too tangled or too deeply nested to be rendered, so that its words are shown as plain paragraphs.</param>
public sealed record RenderedSection(string Html, string PlainText, IReadOnlyList<ArticleLink> Links, bool IsPlain = false);
