namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>People who are no soldiers of a side, by the words for them.</summary>
internal static class WhoWords
{
    private static readonly (string Who, string[] Words)[] Known =
    [
        ("civilians", ["civilian", "civilians"]),
        ("refugees", ["refugee", "refugees"]),
        ("slaves", ["slave", "slaves"]),
        ("peacekeepers", ["peacekeeper", "peacekeepers"]),
    ];

    /// <summary>Who the words are about, or null where they name nobody apart.</summary>
    public static string? Find(string words) =>
        Array.Find(Known, known => Array.Exists(known.Words, word => words.Contains(word, StringComparison.OrdinalIgnoreCase) && Holds(words, word))).Who;

    private static bool Holds(ReadOnlySpan<char> words, string word)
    {
        foreach (var range in words.SplitAny(" (),"))
            if (words[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
