using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Searching;

/// <summary>What somebody typed into the search box, bounded, taken apart and folded: any text is a request, and none is an error.</summary>
public sealed record SearchRequest
{
    /// <summary>Longer text is searched by its beginning.</summary>
    public const int LongestText = 300;

    /// <summary>More words are searched by the first of them.</summary>
    public const int MostWords = 12;

    private static readonly string[] Questions = ["who", "what", "when", "where", "why", "how", "which"];

    // What somebody wants to know behind one of them: "who won the battle of Poltava".
    private static readonly HashSet<string> Asked =
    [
        "won", "win", "wins", "lost", "lose", "side", "fight", "fought", "led", "lead", "fell", "fall", "died", "die", "many", "long", "last", "cause", "caused",
        "happen", "happened", "begin", "began", "start", "started", "end", "ended", "take", "took",
    ];

    // They say next to nothing about what is meant, and cost the most to look for.
    private static readonly HashSet<string> Small =
    [
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with",
        "between", "versus", "vs", .. Questions, "is", "are", "was", "were", "do", "does", "did",
    ];

    /// <summary>The words as typed, without spaces around them and no longer than <see cref="LongestText"/>.</summary>
    public required string Typed { get; init; }

    /// <summary>The same without what narrows the search to facts, which stands among the filters.</summary>
    public required string Plain { get; init; }

    /// <summary>The plain words folded, as titles are stored.</summary>
    public required string Name { get; init; }

    /// <summary>The words and phrases looked for, a plain word at the end as a beginning; empty for punctuation alone. Words that stand in most names and texts, such as <c>of</c>, are among them only where there are no others.</summary>
    public required IReadOnlyList<SearchWord> Words { get; init; }

    /// <summary>All the words and phrases, in order.</summary>
    public required IReadOnlyList<SearchWord> Spoken { get; init; }

    /// <summary>The words and phrases that what is found must not hold.</summary>
    public IReadOnlyList<SearchWord> Without { get; init; } = [];

    /// <summary>What the words ask of single facts, such as <c>commander:ayuka</c>.</summary>
    public IReadOnlyList<SearchedFact> Facts { get; init; } = [];

    /// <summary>What only a minus stood before, which is looked for because it is all that was asked.</summary>
    public string? LeftNothing { get; init; }

    /// <summary>Whether only the beginning of the text is searched.</summary>
    public required bool IsCut { get; init; }

    public bool IsEmpty => Name.Length == 0 && Facts.Count == 0;

    /// <summary>Reads what was typed.</summary>
    /// <param name="query">Any text, or none.</param>
    /// <param name="isNarrowed">Whether filters ask for something already, so that the words may only leave out.</param>
    public static SearchRequest Read(string? query, bool isNarrowed = false)
    {
        var text = (query ?? "").Trim();
        var typed = Cut(text);
        var terms = SearchTerm.In(typed);
        var facts = terms.Select(SearchedFact.Of).ToList();
        var plain = terms.Where((_, i) => facts[i] is null).Select(term => term.AsPlain()).ToList();
        // Only to leave out is to ask for nothing, so the words are looked for.
        var leftNothing = !isNarrowed && plain.Count > 0 && plain.TrueForAll(term => term.IsWithout) && facts.TrueForAll(fact => fact is null);
        if (leftNothing)
            plain = plain.ConvertAll(term => term with { IsWithout = false });

        var wanted = plain.Where(term => !term.IsWithout).ToList();
        var words = wanted.SelectMany(term => term.Words()).ToList();
        var kept = words.Take(MostWords).ToArray();
        if (kept.Length > 0 && wanted is [.., { IsPhrase: false }])
            kept[^1] = kept[^1] with { IsPrefix = true };
        return new SearchRequest
        {
            Typed = typed,
            Plain = Leaving(terms, facts.Select(fact => fact is { IsWithout: false })) ?? typed,
            LeftNothing = leftNothing ? typed : null,
            Name = NameFolding.Fold(string.Join(' ', wanted.Select(term => term.Text))).Trim(),
            Words = Telling(kept),
            Spoken = kept,
            Without = Telling(plain.Where(term => term.IsWithout).SelectMany(term => term.Words()).Take(MostWords).ToArray()),
            Facts = facts.OfType<SearchedFact>().Take(MostWords).ToList(),
            IsCut = typed.Length < text.Length || kept.Length < words.Count,
        };
    }

    /// <summary>The same as <see cref="Plain"/> without some of what facts must not be.</summary>
    public string PlainWithout(IReadOnlyList<SearchedFact> facts)
    {
        var terms = SearchTerm.In(Plain);
        return Leaving(terms, terms.Select(term => facts.Any(fact => fact.Typed == term.Typed))) ?? Plain;
    }

    // The terms but those left out; null where none is.
    private static string? Leaving(IReadOnlyList<SearchTerm> terms, IEnumerable<bool> leftOut)
    {
        var kept = terms.Zip(leftOut).Where(pair => !pair.Second).Select(pair => pair.First.Typed).ToList();
        return kept.Count == terms.Count ? null : string.Join(' ', kept);
    }

    private static IReadOnlyList<SearchWord> Telling(SearchWord[] words)
    {
        // Behind the word that asks they say what somebody wants to know, which is not what it is called.
        var isQuestion = words.Length > 0 && Questions.Contains(words[0].Folded);
        var telling = words.Where(word => word.Tokens.Count > 1 || !SaysNothing(word)).Reverse().DistinctBy(word => word.Folded).Reverse().ToList();
        return telling.Count > 0 ? telling : words;

        bool SaysNothing(SearchWord word) => Small.Contains(word.Folded) || (isQuestion && Asked.Contains(word.Folded));
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : WholeLetters.Cut(text, LongestText).TrimEnd();
}
