using System.Buffers;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Finds web addresses in wikitext, for example <c>https://example.org/a?b=c</c>.</summary>
internal static class WebAddresses
{
    private static readonly string[] Schemes = ["https", "http", "ftps", "ftp", "sftp", "ssh", "git", "irc", "ircs", "svn", "gopher", "news", "nntp", "telnet"];

    private static readonly int LongestScheme = Schemes.Max(scheme => scheme.Length);

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "[]<>\"{}|\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f \u007f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
        + "\u202f\u205f\u3000");

    /// <summary>True where an address begins at the offset; one without a scheme (<c>//example.org</c>) only where it is allowed.</summary>
    public static bool BeginsAt(string text, int at, bool allowRelative)
    {
        var rest = text.AsSpan(at);
        if (allowRelative && (rest.StartsWith("//", StringComparison.Ordinal) || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)))
            return true;

        var colon = rest[..Math.Min(rest.Length, LongestScheme + 1)].IndexOf(':');
        return colon > 0 && rest[colon..].StartsWith("://", StringComparison.Ordinal) && IsScheme(rest[..colon]);
    }

    /// <summary>The offset of the scheme whose colon stands at the offset, or -1 where no address is written.</summary>
    public static int SchemeStart(string text, int from, int colon)
    {
        if (!text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
            return -1;

        var before = text.AsSpan(from, colon - from);
        foreach (var scheme in Schemes)
        {
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)
                && (before.Length == scheme.Length || !char.IsLetterOrDigit(before[^(scheme.Length + 1)])))
                return colon - scheme.Length;
        }

        return -1;
    }

    private static bool IsScheme(ReadOnlySpan<char> words)
    {
        foreach (var scheme in Schemes)
        {
            if (words.Equals(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The length of the address in brackets that begins at the offset.</summary>
    public static int LengthAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny(Ends);
        rest = end < 0 ? rest : rest[..end];
        var quotes = rest.IndexOf("''", StringComparison.Ordinal);
        return quotes < 0 ? rest.Length : quotes;
    }

    /// <summary>The length of the address in running text: marks that end a sentence do not belong to it.</summary>
    public static int BareLengthAt(string text, int start)
    {
        var address = text.AsSpan(start, LengthAt(text, start));
        var trailing = address.Contains('(') ? ",;.:!?" : ",;.:!?)";
        return address.TrimEnd(trailing).Length;
    }
}
