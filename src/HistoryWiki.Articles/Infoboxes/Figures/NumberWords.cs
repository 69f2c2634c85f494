namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Numbers written as words, and words that scale a number: <c>five</c>, <c>million</c>.</summary>
internal static class NumberWords
{
    /// <summary>Words that multiply the number before them.</summary>
    public static IReadOnlyList<(string Word, decimal Scale)> Scales { get; } =
        [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m), ("mln", 1_000_000m), ("k", 1_000m), ("hundred", 100m), ("dozen", 12m), ("score", 20m),
        ("milione", 1_000_000m), ("milioni", 1_000_000m), ("millions", 1_000_000m), ("millionen", 1_000_000m), ("mio.", 1_000_000m), ("millón", 1_000_000m), ("millones", 1_000_000m), ("milhões", 1_000_000m), ("milhão", 1_000_000m), ("miljoen", 1_000_000m), ("duizend", 1_000m), ("tys.", 1_000m),
        ("миллион", 1_000_000m), ("миллиона", 1_000_000m), ("миллионов", 1_000_000m), ("млн", 1_000_000m), ("тысяч", 1_000m), ("тыс.", 1_000m), ("mila", 1_000m), ("tausend", 1_000m), ("mil", 1_000m)];

    private static readonly Dictionary<string, long> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly string[] Abbreviations = ["ca", "est", "approx", "max", "min", "incl", "inc", "no", "nos", "St", "Lt", "Col", "Gen", "Capt", "Maj", "Sgt", "Dr", "Mr", "ок"];

    /// <summary>The number that a word stands for, or null.</summary>
    public static long? Find(string word) => Small.TryGetValue(word, out var value) ? value : null;

    /// <summary>True for <c>strong</c> and <c>man</c>, as in <c>8,000-strong</c>.</summary>
    public static bool IsStrong(ReadOnlySpan<char> text) =>
        text.StartsWith("strong", StringComparison.OrdinalIgnoreCase) || text.StartsWith("man ", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a word that keeps the dot after it.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var known in Abbreviations)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
