namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>
/// Words that the seed format takes as they are, whatever stands in them: <c>"Wilhelm, Count of Lippe"</c>, <c>[[Lippe|Wilhelm, Count of Lippe]]</c>,
/// and between doubled quotes anything at all: <c>""Unknown""</c>.
/// </summary>
internal static class SeedVerbatim
{
    private const string Doubled = "\"\"";

    private static readonly (string Sign, string Name)[] Escapes = [("&", "&amp;"), ("\"", "&quot;"), ("<", "&lt;")];

    /// <summary>The stretch that begins at a place, or one of length 0 where none does.</summary>
    public static Stretch At(string text, int at)
    {
        if (text[at] == '[') return LinkAt(text, at);
        if (text[at] != '"' || !IsOpening(text, at)) return default;
        return string.CompareOrdinal(text, at, Doubled, 0, 2) == 0 ? DoubledAt(text, at) : QuotedAt(text, at);
    }

    /// <summary>Words between doubled quotes, so that they are read as they are.</summary>
    public static string Protect(string words) =>
        Doubled + Escapes.Aggregate(words, (text, escape) => text.Replace(escape.Sign, escape.Name, StringComparison.Ordinal)) + Doubled;

    private static Stretch DoubledAt(string text, int at)
    {
        var close = text.IndexOf(Doubled, at + 2, StringComparison.Ordinal);
        if (close <= at + 2 || !IsClosed(text, close + 2)) return default;
        var words = text[(at + 2)..close];
        foreach (var (sign, name) in Escapes.Reverse()) words = words.Replace(name, sign, StringComparison.Ordinal);
        return new Stretch(close + 2 - at, words, null);
    }

    /// <summary>Plain quotes protect words with a comma or brackets; otherwise they are the writer's own and stay.</summary>
    private static Stretch QuotedAt(string text, int at)
    {
        var close = text.IndexOf('"', at + 1);
        if (close < 0 || !IsClosed(text, close + 1)) return default;
        var words = text[(at + 1)..close];
        return words.AsSpan().IndexOfAny(",()") >= 0 && words.Trim() == words ? new Stretch(close + 1 - at, words, null) : default;
    }

    private static Stretch LinkAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "[[", 0, 2) != 0) return default;
        var stop = text.AsSpan(at + 2).IndexOfAny("[]<>\n");
        if (stop <= 0 || string.CompareOrdinal(text, at + 2 + stop, "]]", 0, 2) != 0) return default;
        var inner = text.Substring(at + 2, stop);
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        var (target, words) = bar < 0 ? (inner, inner) : (inner[..bar], inner[(bar + 1)..]);
        return string.IsNullOrWhiteSpace(target) || string.IsNullOrWhiteSpace(words) || words.Contains('|', StringComparison.Ordinal)
            ? default
            : new Stretch(stop + 4, words.Trim(), target.Trim());
    }

    private static bool IsOpening(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ') before--;
        return before < 0 || text[before] is ',' or '(' or ':' or '>' or '|' or '*';
    }

    private static bool IsClosed(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at >= text.Length || text[at] is ',' or '(' or ')' or '<' or '|';
    }

    /// <summary>Verbatim words.</summary>
    /// <param name="Length">How many characters they take up as written.</param>
    /// <param name="Words">The words themselves.</param>
    /// <param name="Target">The title they link to, or null.</param>
    internal readonly record struct Stretch(int Length, string Words, string? Target);
}
