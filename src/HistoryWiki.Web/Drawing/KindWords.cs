using HistoryWiki.Articles;

namespace HistoryWiki.Web.Drawing;

/// <summary>What readers call the kinds of articles.</summary>
public static class KindWords
{
    private static readonly Dictionary<ArticleKind, (string One, string Many)> Words = new()
    {
        [ArticleKind.Conflict] = ("Conflict", "Conflicts"),
        [ArticleKind.Person] = ("Person", "People"),
        [ArticleKind.Polity] = ("State or people", "States and peoples"),
        [ArticleKind.Place] = ("Place", "Places"),
        [ArticleKind.Other] = ("Other article", "Other articles"),
    };

    public static string One(ArticleKind kind) => Words[kind].One;

    public static string Many(ArticleKind kind) => Words[kind].Many;

    /// <summary>For example <c>12 conflicts</c>.</summary>
    public static string Counted(ArticleKind kind, int count) => Quantity.Of(count, One(kind).ToLowerInvariant(), Many(kind).ToLowerInvariant());
}
