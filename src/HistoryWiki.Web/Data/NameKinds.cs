using HistoryWiki.Articles;

namespace HistoryWiki.Web.Data;

/// <summary>Which kind of article is about which kind of name.</summary>
public static class NameKinds
{
    private static readonly Dictionary<NameKind, ArticleKind> Articles = new()
    {
        [NameKind.PartOf] = ArticleKind.Conflict,
        [NameKind.Commander] = ArticleKind.Person,
        [NameKind.Belligerent] = ArticleKind.Polity,
        [NameKind.Place] = ArticleKind.Place,
    };

    /// <summary>Those that have a list and pages of their own, in the order they are offered.</summary>
    public static IReadOnlyList<NameKind> Listed { get; } = [NameKind.Commander, NameKind.Belligerent, NameKind.Place];

    public static ArticleKind ArticleOf(NameKind kind) => Articles[kind];

    /// <summary>What an article of a kind is named as by infoboxes; null for one that is about none of them.</summary>
    public static NameKind? Of(ArticleKind kind) => Articles.Where(pair => pair.Value == kind).Select(pair => (NameKind?)pair.Key).SingleOrDefault();
}
