using System.Collections.Frozen;

namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>The words that say something about a name without being part of it, folded.</summary>
internal static class NameTables
{
    // What is written in several ways, first as it is compared.
    private static readonly FrozenDictionary<string, string> Titles = Words(
        "khan qan", "sultan", "shah", "pasha pasa", "bey beg", "batyr batur", "taisha taishi", "mirza murza", "zaisang", "agha aga", "emir amir", "mullah", "hetman", "tsar czar", "atabeg",
        "king", "queen", "emperor", "empress", "prince", "princess", "archduke", "duke duc", "marquess marquis", "earl", "count comte", "viscount", "baron", "lord", "sir", "dame", "chhatrapati",
        "general gen generalissimo", "lieutenant lt", "major maj", "colonel col", "captain capt", "brigadier brig", "marshal marechal", "field", "generalfeldmarschall", "admiral adm", "rear", "vice", "commodore",
        "commander cdr", "president", "chancellor", "caliph", "imam", "sheikh shaykh", "saint st", "rev");

    private static readonly FrozenSet<string> Powers = Set(
        "kingdom empire khanate emirate sultanate duchy county principality republic state states union federation confederation commonwealth horde caliphate army front dynasty realm");

    // What tells two of a kind from each other must not be left out.
    private static readonly FrozenSet<string> Telling = Set("first second third fourth fifth north south east west northern southern eastern western new old great little upper lower");

    private static readonly FrozenSet<string> Particles = Set("al ad ar as az el ul ud");

    private static readonly FrozenDictionary<string, int> Numerals = new[] { "", "x", "xx" }
        .SelectMany((tens, t) => new[] { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" }.Select((ones, o) => (Words: tens + ones, Value: 10 * t + o)))
        .Where(numeral => numeral.Value > 0).ToFrozenDictionary(numeral => numeral.Words, numeral => numeral.Value);

    /// <summary>What stands between a son and his father, however it is written.</summary>
    public const string SonOf = "ibn";

    /// <summary>The title that a word is, or null.</summary>
    public static string? Title(string word) => Titles.GetValueOrDefault(word);

    /// <summary>True for what a power is: <c>khanate</c>.</summary>
    public static bool IsPower(string word) => Powers.Contains(word);

    /// <summary>True for a word that tells one of a kind from another: <c>first</c>, <c>north</c>.</summary>
    public static bool IsTelling(string word) => Telling.Contains(word);

    /// <summary>True for an Arabic article, which is written in many ways.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>True for a word between a son and his father.</summary>
    public static bool IsSonOf(string word) => word == SonOf;

    /// <summary>The regnal number, 1 to 29; null where it is none.</summary>
    public static int? Numeral(string word) => Numerals.TryGetValue(word, out var value) ? value : null;

    private static FrozenDictionary<string, string> Words(params string[] groups) =>
        groups.Select(group => group.Split(' ')).SelectMany(words => words.Select(word => (word, words[0]))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
