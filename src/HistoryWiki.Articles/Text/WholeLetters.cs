namespace HistoryWiki.Articles.Text;

/// <summary>Shortens texts without parting a letter that is written as two characters, such as 𐰴.</summary>
public static class WholeLetters
{
    /// <summary>The beginning of a text, or all of one that is no longer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters of UTF-16 it has at most, 1 or more.</param>
    public static string Cut(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        return text.Length <= longest ? text : text[..(char.IsLowSurrogate(text[longest]) && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>The same, with … where it was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters of it are kept at most, 1 or more.</param>
    public static string Shortened(string text, int longest) => Cut(text, longest) is var kept && kept.Length < text.Length ? kept + "…" : text;
}
