using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>How sure a number is, by the words and signs before it: <c>about</c>, <c>more than</c>, <c>~</c>.</summary>
internal static class QualifierWords
{
    private static readonly (Bound Bound, string[] Words)[] Bounds =
    [
        (Bound.About,
        [
            "about", "around", "approximately", "approx", "approx.", "c", "c.", "ca", "ca.", "circa", "roughly", "some", "nearly", "almost", "est", "est.", "estimated", "estimate", "possibly",
            "perhaps", "other estimates", "probably", "likely", "~", "≈", "∼", "c.a", "appr.", "maybe", "an estimated", "presumably", "close to", "environ", "vers",
            "etwa", "rund", "ungefähr", "unos", "unas", "cerca de", "alrededor de", "около", "ок", "ок.", "примерно", "około", "ongeveer", "por volta de",
        ]),
        (Bound.AtLeast,
        [
            "over", "more than", "greater than", ">", "≥", "at least", "upwards of", "minimum", "not less than", "no fewer than", "no less than",
            "in excess of", "exceeding", "above", "more", "well over", "min.", "least", "oltre", "più di", "almeno", "plus de", "au moins", "über",
            "mehr als", "mindestens", "más de", "al menos", "mais de", "свыше", "более", "не менее", "ponad", "meer dan", "ruim",
        ]),
        (Bound.AtMost,
        [
            "up to", "less than", "fewer than", "<", "≤", "under", "below", "at most", "maximum", "not more than", "no more than", "max.",
            "fino a", "meno di", "moins de", "jusqu'à", "bis zu", "weniger als", "hasta", "menos de", "до", "менее", "minder dan",
        ]),
        (Bound.Addition,
        [
            "another", "a further", "further", "additional", "an additional", "plus", "+", "and", "&", "with", "including", "incl", "incl.", "inc", "inc.", "of whom", "of which",
            "including about", "as well as", "initially", "then", "later", "expanded to", "also", "or", "but", "total", "numbering", "between", "entre",
            "zwischen", "tra", "fra", "между", "między", "tussen", "from", "estimates", "range", "a",
            "the", "only", "just", "both", "reportedly", "allegedly", "supposedly", "in addition to", "along with", "together with", "e", "ed", "et", "und", "y", "и", "di cui",
            "tra cui", "dont", "davon", "darunter", "incluidos", "из них", "totale", "gesamt",
        ]),
    ];

    private static readonly FrozenDictionary<string, Bound> Known =
        Bounds.SelectMany(b => b.Words.Select(w => (w, b.Bound))).ToFrozenDictionary(p => p.w, p => p.Bound, StringComparer.OrdinalIgnoreCase);

    private const int LongestQualifier = 3;

    /// <summary>What the words say about the number after them, or null.</summary>
    public static Bound? Find(string words) => Known.TryGetValue(words, out var bound) ? bound : null;

    /// <summary>How many words the qualifier takes up that the words end with, and what it says; 0 where they end with none.</summary>
    public static (int Length, Bound? Found) Last(List<string> words)
    {
        for (var length = Math.Min(LongestQualifier, words.Count); length > 0; length--)
            if (Find(string.Join(' ', words.TakeLast(length))) is { } bound) return (length, bound);
        return (0, null);
    }

    /// <summary>True for "and" and its like, which joins a number to the one before.</summary>
    public static bool IsAnd(string word) => word is "and" or "&" or "e" or "ed" or "et" or "und" or "y" or "и";
}

/// <summary>What a qualifier says about a number.</summary>
internal enum Bound
{
    /// <summary>It is about right.</summary>
    About,

    /// <summary>It is the lowest that it can be.</summary>
    AtLeast,

    /// <summary>It is the highest that it can be.</summary>
    AtMost,

    /// <summary>It joins a further number and says nothing about how sure it is.</summary>
    Addition,
}
