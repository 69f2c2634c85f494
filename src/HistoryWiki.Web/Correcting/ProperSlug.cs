using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Correcting;

/// <summary>The slug of an article whose title an address spells with other spaces or capitals: <c>kalmyk invasion</c> is <c>Kalmyk_invasion</c>.</summary>
public static class ProperSlug
{
    public static string Of(string slug) => ArticleSlug.FromTitle(ArticleSlug.ToTitle(slug));
}
