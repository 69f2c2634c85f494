namespace HistoryWiki.Articles.Text;

/// <summary>A section as it is shown and searched.</summary>
/// <param name="Html">Safe HTML.</param>
/// <param name="PlainText">The words without any markup.</param>
/// <param name="Links">The links between articles in the order of the text.</param>
public sealed record RenderedSection(string Html, string PlainText, IReadOnlyList<ArticleLink> Links);
