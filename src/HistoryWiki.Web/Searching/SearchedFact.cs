using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>What a search asks of one fact: <c>commander:ayuka</c>, <c>year:1723..1726</c>, <c>outcome:victory</c>. What is found has to have it, as if it were chosen as a filter, or must not.</summary>
/// <param name="Kind">Of a name, what it is to the article; null for a year and an outcome.</param>
/// <param name="Words">The words of the name, each as the beginning of one, or as one phrase where they were quoted.</param>
/// <param name="IsWithout">Whether what is found must not have it.</param>
public sealed record SearchedFact(NameKind? Kind, IReadOnlyList<SearchWord> Words, bool IsWithout)
{
    private static readonly Dictionary<string, NameKind> Kinds = SearchFilter.NameKeys.ToDictionary(key => key.Value, key => key.Key);

    /// <summary>All of it as typed.</summary>
    public required string Typed { get; init; }

    public YearRange? Years { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>What a term asks of a fact; null where it asks for plain words.</summary>
    public static SearchedFact? Of(SearchTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Key switch
        {
            null => null,
            "year" => YearRange.Read(term.Text) is { } years ? new SearchedFact(null, [], term.IsWithout) { Typed = term.Typed, Years = years } : null,
            "outcome" => SearchFilter.OutcomeOf(term.Text) is { } outcome ? new SearchedFact(null, [], term.IsWithout) { Typed = term.Typed, Outcome = outcome } : null,
            var key => Kinds.TryGetValue(key, out var kind) && term.Words() is { Count: > 0 } words ? new SearchedFact(kind, Open(words, term.IsPhrase), term.IsWithout) { Typed = term.Typed } : null,
        };
    }

    private static IReadOnlyList<SearchWord> Open(IReadOnlyList<SearchWord> words, bool isPhrase) =>
        isPhrase ? words : [.. words.Select(word => word with { IsPrefix = true })];
}
