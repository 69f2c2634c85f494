using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Text;

/// <summary>The fragment of a heading, for example <c>s-First_campaign_(1723)</c>; the prefix keeps it apart from every other name of a page.</summary>
public static class SectionAnchor
{
    private const string Prefix = "s-";

    /// <summary>The fragment that the first section of a heading has; a later section of the same heading gets a number behind it.</summary>
    public static string Of(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return Prefix + string.Join('_', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The fragment as it stands in an address, in ASCII.</summary>
    internal static string UrlFragment(string heading) => ArticleSlug.UrlSegment(Of(heading));
}
