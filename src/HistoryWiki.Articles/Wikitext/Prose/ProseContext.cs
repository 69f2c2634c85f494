namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>What is known about an article before its prose is read.</summary>
/// <param name="Notes">The footnotes, those with a name already filled with words.</param>
/// <param name="Tally">Counts the templates.</param>
/// <param name="Infobox">The template that was read as the infobox, which is no prose.</param>
internal sealed record ProseContext(Footnotes Notes, TemplateTally Tally, TemplateNode? Infobox);
