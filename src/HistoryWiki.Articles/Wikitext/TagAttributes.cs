namespace HistoryWiki.Articles.Wikitext;

/// <summary>Reads attributes as written in a tag or table cell, for example <c>name="Smith 1990" group=n</c>.</summary>
internal static class TagAttributes
{
    /// <summary>The value of the first attribute of that name, or null.</summary>
    public static string? Find(string attributes, string name)
    {
        var at = 0;
        while (at < attributes.Length)
        {
            var key = ReadName(attributes, ref at);
            var value = ReadValue(attributes, ref at);
            if (attributes.AsSpan()[key].Equals(name, StringComparison.OrdinalIgnoreCase))
                return attributes.AsSpan()[value].Trim().ToString();
        }

        return null;
    }

    private static Range ReadName(string text, ref int at)
    {
        while (at < text.Length && !IsNamePart(text[at]))
            at++;
        var start = at;
        while (at < text.Length && IsNamePart(text[at]))
            at++;
        return start..at;
    }

    private static Range ReadValue(string text, ref int at)
    {
        var sign = SkipBlanks(text, at);
        if (sign >= text.Length || text[sign] != '=')
            return at..at;

        at = SkipBlanks(text, sign + 1);
        if (at >= text.Length)
            return at..at;

        var quote = text[at];
        if (quote is '"' or '\'' or '“' or '”')
        {
            var closing = text.AsSpan(at + 1).IndexOfAny(quote, quote is '“' or '”' ? '”' : quote);
            var end = closing < 0 ? text.Length : at + 1 + closing;
            var quoted = (at + 1)..end;
            at = Math.Min(text.Length, end + 1);
            return quoted;
        }

        var length = text.AsSpan(at).IndexOfAny(" \t\n/");
        var start = at;
        at = length < 0 ? text.Length : at + length;
        return start..at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '-' or '_' or ':';
}
