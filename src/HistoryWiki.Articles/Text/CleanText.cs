using System.Buffers;
using System.Text;

namespace HistoryWiki.Articles.Text;

/// <summary>Text as it may be stored: lines end in a line feed, and what nobody can see or type is gone: <c>"a\r\n\u0007b"</c> is <c>"a\nb"</c>.</summary>
public static class CleanText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c >= '\uFFFE')]);

    // Of Suspects, what is not merely another way to end a line or one half of a letter.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c >= '\uFFFE')]);

    /// <summary>Where the first character stands that nobody can see or type, and how many there are; -1 and 0 where there is none.</summary>
    public static (int First, int Count) FindUnseen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(Unseen);
        return (first, first < 0 ? 0 : text.AsSpan(first).CountAny(Unseen));
    }

    /// <summary>The text without control characters (Unicode's category Cc) other than tab and line feed and without the noncharacters
    /// U+FFFE and U+FFFF; every other way to end a line becomes a line feed, and half of a surrogate pair becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
            return text;

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        var last = '\0';
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\v' or '\f' or '\u0085' || (rune.Value == '\n' && last != '\r'))
                clean.Append('\n');
            else if (rune.Value is '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)))
                clean.Append(rune);
            last = rune.IsBmp ? (char)rune.Value : '\0';
        }

        return clean.ToString();
    }
}
