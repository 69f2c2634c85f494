namespace HistoryWiki.Articles.Wikitext;

/// <summary>Infoboxes that say the same things, whatever they are called: <c>Infobox military conflict</c>, <c>Warbox</c>, <c>Infobox conflitto</c>.</summary>
/// <param name="Template">The name that an infobox of the family gets, for example <c>military conflict</c>.</param>
/// <param name="Kind">What an article with it is about.</param>
internal sealed record InfoboxFamily(string Template, ArticleKind Kind);
