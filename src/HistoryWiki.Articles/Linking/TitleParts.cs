namespace HistoryWiki.Articles.Linking;

/// <summary>A title taken apart: <c>Kazakh–Kalmyk War (1723–1726)</c> is the name <c>Kazakh–Kalmyk War</c> and what tells it from others, <c>1723–1726</c>.</summary>
/// <param name="Name">The title without the brackets at its end; never empty unless the title is.</param>
/// <param name="Disambiguation">What stands in the brackets at the end, or null.</param>
public sealed record TitleParts(string Name, string? Disambiguation)
{
    // In several languages, folded.
    private static readonly string[] ListWords = ["disambiguation", "disambigua", "begriffsklarung", "homonymie", "desambiguacion", "desambiguacao", "ujednoznacznienie"];

    /// <summary>Whether it is the title of a page that lists what is called alike: <c>Azov (disambiguation)</c>.</summary>
    public bool ListsMeanings => Disambiguation is { } brackets && ListWords.Contains(NameFolding.Fold(brackets));

    /// <summary>Takes a title apart; only one pair of brackets at the very end, after a space, counts.</summary>
    public static TitleParts Split(string title)
    {
        ArgumentNullException.ThrowIfNull(title);

        var whole = title.Trim();
        var open = whole.EndsWith(')') ? whole.LastIndexOf('(') : -1;
        if (open < 2 || !IsBlank(whole[open - 1]))
            return new TitleParts(whole, null);

        var inside = whole[(open + 1)..^1].Trim();
        return inside.Length == 0 || inside.Contains(')')
            ? new TitleParts(whole, null)
            : new TitleParts(whole[..open].TrimEnd(' ', '_', '\u00A0'), inside);
    }

    private static bool IsBlank(char c) => c is '_' || char.IsWhiteSpace(c);
}
