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
        var length = Length(text);
        if (length == 0)
            return null;

        var inside = text[Opening.Length..(length - Closing.Length)];
        var bar = inside.IndexOf('|');
        var address = Address(inside);
        var hash = address.IndexOf('#');
        var target = Title(address);
        var section = hash < 0 ? default : address[(hash + 1)..].Trim();
        var words = bar < 0 ? default : inside[(bar + 1)..].Trim();
        return (new WikiLink(target.ToString(), section.IsEmpty ? null : section.ToString(), (words.IsEmpty ? address : words).ToString()), length);
    }

    /// <summary>The length of the link that a text begins with; 0 where it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
            return 0;

        var rest = text[Opening.Length..];
        var end = rest.IndexOfAny(EndOfInside);
        if (end < 0 || !rest[end..].StartsWith(Closing, StringComparison.Ordinal))
            return 0;

        var address = Address(rest[..end]);
        return Title(address).IsEmpty || address.ContainsAny(NotInTitle) ? 0 : Opening.Length + end + Closing.Length;
    }

    // Of the words of a link without its brackets, for example "Ayuka Khan|the khan".
    private static ReadOnlySpan<char> Address(ReadOnlySpan<char> inside) => (inside.IndexOf('|') is >= 0 and var bar ? inside[..bar] : inside).Trim().TrimStart(':');

    private static ReadOnlySpan<char> Title(ReadOnlySpan<char> address) => (address.IndexOf('#') is >= 0 and var hash ? address[..hash] : address).Trim();
}
