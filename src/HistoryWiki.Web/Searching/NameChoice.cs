using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>
/// One of the names that a search is narrowed to, as it stands in an address: a whole name, <c>ayuka khan</c>, or words that stand in names,
/// of which a star marks the beginning of one and quotation marks a phrase: <c>ayuka*</c>, <c>"abul khair" barak*</c>.
/// </summary>
/// <param name="Value">Folded.</param>
public sealed record NameChoice(string Value)
{
    private const char Star = '*';
    private const char Quote = '"';

    /// <summary>Whether it is words, not a whole name.</summary>
    public bool IsWords => Value is [.., Star] or [.., Quote] && Words.Count > 0;

    /// <summary>The words that stand in the names.</summary>
    public IReadOnlyList<SearchWord> Words => SearchTerm.In(Value).SelectMany(WordsOf).Take(SearchRequest.MostWords).ToList();

    /// <summary>What readers see of words: <c>ayuka…</c>, <c>“abul khair”</c>.</summary>
    public string Shown => string.Join(' ', Words.Select(word => word.IsPrefix ? word.Folded + "…" : $"“{word.Folded}”"));

    /// <summary>The names that have all of some words.</summary>
    public static NameChoice Having(IEnumerable<SearchWord> words) => new(string.Join(' ', words.Select(word => word.IsPrefix ? word.Folded + Star : $"{Quote}{word.Folded}{Quote}")));

    private static IEnumerable<SearchWord> WordsOf(SearchTerm term)
    {
        if (term.IsPhrase)
            return term.Words();
        var words = SearchWord.In(term.Typed);
        return term.Typed is [.., Star] && words.Count > 0 ? [.. words.SkipLast(1), words[^1] with { IsPrefix = true }] : words;
    }
}
