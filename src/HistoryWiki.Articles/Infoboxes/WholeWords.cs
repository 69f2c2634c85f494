namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Finds words in a text where they stand whole, whatever their case: <c>pow</c> in <c>(POW)</c>, not in <c>powder</c>.</summary>
internal static class WholeWords
{
    /// <summary>Where the words first stand whole, or -1.</summary>
    public static int IndexOf(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return at;
        }
        return -1;
    }

    /// <summary>True where the words stand whole in the text.</summary>
    public static bool Contains(string text, string words) => IndexOf(text, words) >= 0;
}
