using HistoryWiki.Articles;

namespace HistoryWiki.Web.Drawing;

/// <summary>How many articles are of a kind.</summary>
public sealed record KindCount(ArticleKind Kind, int Count);
