using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What became of the people and things that a casualty figure counts, by the words for it: <c>dead</c> is <c>killed</c>.</summary>
internal static class CasualtyWords
{
    private static readonly (string Fate, string[] Words)[] Fates =
    [
        ("killed",
        [
            "morti", "caduti", "uccisi", "morts", "tués", "tote", "tot", "gefallen", "gefallene", "getötet", "muertos", "mortos", "убито", "убитых", "убитыми", "погибших",
            "погибло", "погибли", "zabitych", "poległych", "zabici", "polegli", "doden", "gesneuveld", "gedood", "killed", "kill", "kia", "k.i.a", "dead", "death",
            "deaths", "died", "dies", "slain", "fatalities", "fatality", "killed in action", "dead in action", "massacred", "perished", "fallen",
            "battle deaths", "fatal casualties", "killed outright",
        ]),
        ("died-of-wounds", ["died of wounds", "dead of wounds", "dow", "mortally wounded", "wounded mortally", "mortally"]),
        ("wounded",
        [
            "feriti", "blessés", "verwundet", "verwundete", "heridos", "feridos", "ранено", "раненых", "ранеными", "rannych", "ranni", "gewonden",
            "gewond", "wounded", "wounded in action", "wia", "w.i.a", "injured", "injuries", "woundings", "hospitalised", "hospitalized",
        ]),
        ("captured",
        [
            "prigionieri", "catturati", "prisonniers", "capturés", "gefangene", "gefangen", "gefangengenommen", "prisioneros", "capturados", "prisioneiros", "пленных",
            "пленено", "пленными", "захвачено", "jeńców", "jeńcy", "wziętych do niewoli", "gevangenen", "krijgsgevangen", "gevangengenomen", "captured", "pris", "prises",
            "taken prisoner", "prisoner", "prisoners", "pow", "pows", "prisoners of war", "captives", "taken", "interned", "made prisoner", "taken captive",
        ]),
        ("missing",
        [
            "dispersi", "disparus", "vermisst", "vermisste", "desaparecidos", "пропавших без вести", "пропало без вести", "zaginionych",
            "zaginieni", "vermisten", "missing", "missing in action", "mia", "unaccounted for", "disappeared",
        ]),
        ("surrendered", ["surrendered"]), ("deserted", ["deserted", "desertions", "deserters"]), ("executed", ["executed", "hanged"]), ("drowned", ["drowned"]),
        ("defected", ["defected"]), ("fled", ["fled"]), ("escaped", ["escaped"]), ("displaced", ["displaced"]), ("abducted", ["abducted"]), ("arrested", ["arrested", "detained", "jailed", "imprisoned"]),
        ("frostbite", ["frostbite", "frostbitten"]), ("sick", ["sick", "diseased", "ill"]), ("shell-shocked", ["shell-shocked"]), ("enslaved", ["enslaved"]), ("freed", ["freed", "liberated"]),
        ("sunk", ["affondate", "affondati", "coulés", "versenkt", "gesunken", "hundidos", "потоплено", "zatopionych", "gezonken", "afundados", "sunk", "sank", "foundered"]),
        ("destroyed", ["distrutti", "distrutte", "détruits", "zerstört", "destruidos", "уничтожено", "zniszczonych", "vernietigd", "destruídos", "destroyed", "knocked out"]),
        ("damaged", ["damaged", "crippled", "disabled", "out of action", "put out of action", "hors de combat"]), ("scuttled", ["scuttled"]), ("lost", ["lost"]),
        ("burned", ["burned", "burnt", "burned out", "burnt out"]), ("crashed", ["crashed", "crash-landed"]), ("grounded", ["grounded", "ran aground", "run aground"]),
        ("wrecked", ["wrecked"]), ("shot-down", ["shot down", "downed"]), ("razed", ["razed"]),
    ];

    private static readonly FrozenDictionary<string, string> Known =
        Fates.SelectMany(f => f.Words.Select(w => (w, f.Fate))).ToFrozenDictionary(p => p.w, p => p.Fate, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Beginnings = Known.Keys.Select(words => words.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Captives = new[] { "prisoner", "prisoners", "prisoners of war", "pow", "pows", "captives" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfThings =
        new[] { "sunk", "destroyed", "damaged", "scuttled", "burned", "grounded", "wrecked", "shot-down", "crashed", "razed" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "lightly", "heavily", "mostly", "mainly", "largely", "permanently", "partially", "completely", "totally", "moderately", "severely", "seriously", "slightly", "badly", "later",
        "believed",
        "allegedly", "probably", "possibly", "thought", "subsequently", "confirmed", "reported", "reportedly", "other", "another", "further", "were", "was",
        "being", "been", "estimated", "officially", "presumed", "or", "and", "in", "action", "are", "either", "e",
        "ed", "et", "und", "y", "и", "o", "ou", "oder", "или", "lub", "en", "tra", "entre", "both", "also",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest number of words that say one fate.</summary>
    public const int LongestFate = 4;

    /// <summary>The fate that a word or phrase says, or null.</summary>
    public static string? Find(string words) => Known.GetValueOrDefault(words);

    /// <summary>True for a word that says a fate, alone or with others after it.</summary>
    public static bool BeginsFate(string word) => Beginnings.Contains(word);

    /// <summary>True for words that mean people who were captured, and so can be those who met another fate.</summary>
    public static bool IsCaptives(string words) => Captives.Contains(words);

    /// <summary>True for a fate that things have and people do not.</summary>
    public static bool IsOfThings(string fate) => OfThings.Contains(fate);

    /// <summary>True for a word that only tells how badly or when.</summary>
    public static bool IsDegree(string word) => Degrees.Contains(word);
}
