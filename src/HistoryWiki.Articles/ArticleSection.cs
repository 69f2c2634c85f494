namespace HistoryWiki.Articles;

/// <summary>A section of an article; the lead is the one without a heading.</summary>
/// <param name="Level">1 for the lead, 2 to 6 for the sections below it, as in wikitext's equals signs.</param>
/// <param name="Heading">The heading as plain text, or null for the lead.</param>
/// <param name="Markdown">The text as Markdown; links between articles are written <c>[[Title]]</c> or <c>[[Title|words]]</c>.</param>
public sealed record ArticleSection(int Level, string? Heading, string Markdown);
