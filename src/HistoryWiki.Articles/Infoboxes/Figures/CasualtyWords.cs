using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What became of the people and things that a casualty figure counts, by the words for it: <c>dead</c> is <c>killed</c>.</summary>
internal static class CasualtyWords
{
    private static readonly (string Fate, string[] Words)[] Fates =
    [
        ("killed",
        [
            "killed", "kill", "kia", "dead", "death", "deaths", "died", "dies", "slain", "fatalities", "fatality", "killed in action", "dead in action", "massacred", "perished", "fallen",
            "battle deaths", "fatal casualties", "killed outright",
        ]),
        ("died-of-wounds", ["died of wounds", "dead of wounds", "dow", "mortally wounded", "wounded mortally", "mortally"]),
        ("wounded", ["wounded", "wounded in action", "wia", "injured", "injuries", "woundings"]),
        ("captured", ["captured", "taken prisoner", "prisoner", "prisoners", "pow", "pows", "prisoners of war", "captives", "taken", "interned", "made prisoner", "taken captive"]),
        ("missing", ["missing", "missing in action", "mia", "unaccounted for", "disappeared"]),
        ("surrendered", ["surrendered"]), ("deserted", ["deserted", "desertions", "deserters"]), ("executed", ["executed", "hanged"]), ("drowned", ["drowned"]),
        ("defected", ["defected"]), ("fled", ["fled"]), ("escaped", ["escaped"]), ("displaced", ["displaced"]), ("abducted", ["abducted"]), ("arrested", ["arrested", "detained"]),
        ("frostbite", ["frostbite", "frostbitten"]), ("sick", ["sick", "diseased", "ill"]), ("shell-shocked", ["shell-shocked"]), ("enslaved", ["enslaved"]),
        ("sunk", ["sunk", "sank", "foundered"]), ("destroyed", ["destroyed"]), ("damaged", ["damaged", "crippled", "disabled"]), ("scuttled", ["scuttled"]), ("lost", ["lost"]),
        ("burned", ["burned", "burnt"]), ("grounded", ["grounded", "ran aground", "run aground"]), ("wrecked", ["wrecked"]), ("shot-down", ["shot down", "downed"]), ("razed", ["razed"]),
    ];

    private static readonly FrozenDictionary<string, string> Known =
        Fates.SelectMany(f => f.Words.Select(w => (w, f.Fate))).ToFrozenDictionary(p => p.w, p => p.Fate, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfThings = new[] { "sunk", "destroyed", "damaged", "scuttled", "burned", "grounded", "wrecked", "shot-down", "razed" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "lightly", "heavily", "severely", "seriously", "slightly", "badly", "later", "believed", "allegedly", "probably", "possibly", "thought", "subsequently", "confirmed", "reported", "reportedly", "other", "another", "further", "were", "was",
        "being", "been", "estimated", "officially", "presumed", "or", "and", "in", "action", "are", "either", "both", "also",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest number of words that say one fate.</summary>
    public const int LongestFate = 3;

    /// <summary>The fate that a word or phrase says, or null.</summary>
    public static string? Find(string words) => Known.GetValueOrDefault(words);

    /// <summary>True for a fate that things have and people do not.</summary>
    public static bool IsOfThings(string fate) => OfThings.Contains(fate);

    /// <summary>True for a word that only tells how badly or when.</summary>
    public static bool IsDegree(string word) => Degrees.Contains(word);
}
