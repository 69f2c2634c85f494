using System.Buffers;

namespace HistoryWiki.Articles.Text;

/// <summary>How a <see cref="WikiLink"/> is written; whoever escapes text and whoever reads it ask the same rules.</summary>
internal static class WikiLinkSyntax
{
    private const string Opening = "[[";
    private const string Closing = "]]";

    // MediaWiki's titles hold none of these; the first one found after the opening brackets decides.
    private static readonly SearchValues<char> EndOfInside = SearchValues.Create("[]\r\n");
    private static readonly SearchValues<char> NotInTitle = SearchValues.Create("<>{}");

    /// <summary>Reads the link that a text begins with; null where it begins with none. The length counts the brackets.</summary>
    public static (WikiLink Link, int Length)? Read(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
            return null;

        var rest = text[Opening.Length..];
        var end = rest.IndexOfAny(EndOfInside);
        if (end < 0 || !rest[end..].StartsWith(Closing, StringComparison.Ordinal))
            return null;

        return ReadInside(rest[..end]) is { } link ? (link, Opening.Length + end + Closing.Length) : null;
    }

    /// <summary>The words of a link without its brackets, for example <c>Ayuka Khan|the khan</c>.</summary>
    private static WikiLink? ReadInside(ReadOnlySpan<char> inside)
    {
        var bar = inside.IndexOf('|');
        var address = (bar < 0 ? inside : inside[..bar]).Trim().TrimStart(':');
        var hash = address.IndexOf('#');
        var target = (hash < 0 ? address : address[..hash]).Trim();
        if (target.IsEmpty || address.ContainsAny(NotInTitle))
            return null;

        var section = hash < 0 ? default : address[(hash + 1)..].Trim();
        var words = bar < 0 ? default : inside[(bar + 1)..].Trim();
        return new WikiLink(target.ToString(), section.IsEmpty ? null : section.ToString(), (words.IsEmpty ? address : words).ToString());
    }
}
