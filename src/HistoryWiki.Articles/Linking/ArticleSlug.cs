using System.Buffers;
using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Linking;

/// <summary>The spelling of a title in an address, as MediaWiki does it: <c>Kazakh–Kalmyk_War_(1723–1726)</c>.</summary>
/// <remarks>
/// A slug is what stands in the address once the server has decoded it, and what is stored. It is one path segment for every title:
/// slashes, backslashes, control characters and the names <c>.</c> and <c>..</c> are percent-encoded inside it,
/// and <see cref="UrlSegment"/> encodes that percent sign once more, so that no proxy or browser takes them for path syntax.
/// </remarks>
public static class ArticleSlug
{
    private const string Prefix = "/wiki/";
    private const int LongestTitle = 1024;

    // What MediaWiki's wfUrlencode leaves as it is, without the slash (a slug has none) and the quotation marks.
    private static readonly SearchValues<char> KeptInUrl =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~;@$!*(),:");

    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~;@$!*(),:'&\"?");

    /// <summary>The slug of a title: spaces become one underscore, the first letter is in upper case.</summary>
    public static string FromTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (IsPlain(title))
            return WithUpperCaseFirst(title.Replace(' ', '_'));

        var words = string.Join('_', Composed(title).Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var slug = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (MustBeEncoded(words, i))
                slug.Append(CultureInfo.InvariantCulture, $"%{(int)words[i]:X2}");
            else
                slug.Append(words[i]);
        }

        return slug.Length == 0 ? "%5F" : WithUpperCaseFirst(slug.ToString());
    }

    /// <summary>The title that a slug, or a reader's spelling of one, stands for: <c>Battle_of_Kanzhal</c> is <c>Battle of Kanzhal</c>.</summary>
    public static string ToTitle(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return slug == "%5F" ? "_" : Uri.UnescapeDataString(slug.Replace('_', ' ')).Trim();
    }

    /// <summary>A slug as one segment of an address, in ASCII: <c>Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)</c>.</summary>
    public static string UrlSegment(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);

        if (!slug.AsSpan().ContainsAnyExcept(KeptInUrl))
            return slug;

        var segment = new StringBuilder(slug.Length * 2);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in slug.EnumerateRunes())
        {
            if (rune.IsBmp && KeptInUrl.Contains((char)rune.Value))
                segment.Append((char)rune.Value);
            else
                AppendEncoded(segment, utf8[..rune.EncodeToUtf8(utf8)]);
        }

        return segment.ToString();
    }

    /// <summary>The address of the article of a title; it always begins with <c>/wiki/</c>.</summary>
    public static string Href(string title) => Prefix + UrlSegment(FromTitle(title));

    /// <summary>The title with accents composed, as MediaWiki stores it, and without marks of writing direction and broken surrogates.</summary>
    private static string Composed(string title)
    {
        var kept = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes())
        {
            if (rune.Value is not (0x200E or 0x200F or (>= 0x202A and <= 0x202E) or 0xFFFE))
                kept.Append(rune);
        }

        var text = kept.ToString();
        return text.Length <= LongestTitle ? text.Normalize(NormalizationForm.FormC) : text;
    }

    // Most titles are words of plain letters between single spaces, in which there is nothing to compose, to join or to encode.
    private static bool IsPlain(string title) =>
        title.Length > 0 && !title.AsSpan().ContainsAnyExcept(PlainLetters) && title[0] != ' ' && title[^1] != ' ' && !title.Contains("  ", StringComparison.Ordinal) && title is not ("." or "..");

    private static bool MustBeEncoded(string words, int i) => words[i] switch
    {
        '/' or '\\' => true,
        '%' => i + 2 < words.Length && char.IsAsciiHexDigit(words[i + 1]) && char.IsAsciiHexDigit(words[i + 2]),
        '.' => words is "." or "..",
        var c => c < ' ' || c == '\u007F',
    };

    private static string WithUpperCaseFirst(string slug)
    {
        _ = Rune.TryGetRuneAt(slug, 0, out var first);
        return Rune.ToUpperInvariant(first) is var upper && upper == first ? slug : upper + slug[first.Utf16SequenceLength..];
    }

    private static void AppendEncoded(StringBuilder segment, ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
            segment.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
