using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Correcting;

/// <summary>
/// The slug of an article whose title an address spells with other spaces or capitals: <c>kalmyk invasion</c> is <c>Kalmyk_invasion</c>.
/// An address made before the article was renamed still means it, so that nothing is lost of a form that was open meanwhile.
/// </summary>
public static class ProperSlug
{
    public static string Of(string slug) => ArticleSlug.FromTitle(ArticleSlug.ToTitle(slug));

    /// <summary>The slug of the article that an address means, through redirects; where none has it, as it is spelled.</summary>
    public static async Task<string> Find(WikiContext wiki, string slug)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var proper = Of(slug);
        return await wiki.Articles.AnyAsync(a => a.Slug == proper) ? proper : await Redirects.End(wiki, proper) ?? proper;
    }
}
