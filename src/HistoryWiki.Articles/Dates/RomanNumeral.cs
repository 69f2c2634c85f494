namespace HistoryWiki.Articles.Dates;

/// <summary>A Roman numeral as centuries are counted in, for example the <c>IX</c> of <c>IX secolo</c> and <c>IXe siècle</c>.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Centuries =
    [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
    ];

    /// <summary>The number of a century written in capitals, with or without its ending; null where the word is none.</summary>
    public static int? Find(ReadOnlySpan<char> word)
    {
        var numeral = word[..(word.IndexOfAnyExcept("IVX") is >= 0 and var end ? end : word.Length)];
        if (word[numeral.Length..] is not ("" or "." or "e" or "er" or "ème"))
            return null;
        for (var i = 0; i < Centuries.Length; i++)
        {
            if (numeral.SequenceEqual(Centuries[i]))
                return i + 1;
        }
        return null;
    }
}
