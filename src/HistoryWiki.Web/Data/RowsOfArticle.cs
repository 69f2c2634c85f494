using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Web.Data;

/// <summary>What was derived of an article, from which all its rows are made.</summary>
/// <param name="Derived">What follows from its content alone.</param>
/// <param name="Sections">Its sections with their HTML.</param>
/// <param name="Found">The mentions in them.</param>
/// <param name="Aliases">Its other names; none where they are written already.</param>
internal sealed record RowsOfArticle(DerivedArticle Derived, IReadOnlyList<SectionRow> Sections, FoundMentions Found, IReadOnlyList<AliasRow> Aliases);
