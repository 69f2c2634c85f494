using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>The words for kinds of conflicts in a search: <c>bataille</c> and <c>bitva</c> are battles, and who asks for the <c>fall</c> of a place may mean what is called its capture.</summary>
internal static class KindsOfConflict
{
    // What stands between them and a name.
    private static readonly HashSet<string> Particles =
    [
        "of", "the", "on", "at", "in", "by", "near", "de", "del", "la", "le", "les", "el", "los", "las", "du", "des", "di", "della", "do", "da", "dos",
        "der", "die", "das", "bei", "von", "am", "um", "van", "bij", "het", "pod", "pri", "za", "na", "o",
    ];

    /// <summary>Whether a word says at most what kind of conflict it was, and names nothing.</summary>
    public static bool IsOne(string folded) => WordsOfWar.CalledOtherwise.Contains(folded) || Particles.Contains(folded);

    /// <summary>The terms of a search with these words in English; none where they are.</summary>
    public static IReadOnlyList<SearchTerm> InEnglish(IReadOnlyList<SearchTerm> terms)
    {
        var translated = terms.Select(term => WordsOfWar.InEnglish.TryGetValue(Folded(term), out var english) && IsPlain(term) ? new SearchTerm(english) { Typed = english } : term).ToList();
        return translated.SequenceEqual(terms) ? [] : WithoutParticles(translated);
    }

    /// <summary>The terms of a search without these words; none where it has none, or nothing else.</summary>
    public static IReadOnlyList<SearchTerm> LeftOut(IReadOnlyList<SearchTerm> terms)
    {
        var others = terms.Where(term => !IsOne(WordsOfWar.CalledOtherwise, term)).ToList();
        return others.Count == terms.Count ? [] : WithoutParticles(others);
    }

    private static List<SearchTerm> WithoutParticles(IEnumerable<SearchTerm> terms) => terms.Where(term => !IsOne(Particles, term)).ToList();

    private static bool IsOne(ICollection<string> words, SearchTerm term) => IsPlain(term) && words.Contains(Folded(term));

    private static bool IsPlain(SearchTerm term) => term is { IsPhrase: false, IsWithout: false, Key: null };

    private static string Folded(SearchTerm term) => NameFolding.Fold(term.Typed);
}
