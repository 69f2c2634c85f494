using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>One piece of what was typed, between spaces or within quotation marks: <c>war</c>, <c>"exact phrase"</c>, <c>-battle</c>, <c>commander:"ayuka khan"</c>.</summary>
/// <param name="Text">What is looked for, without what stands before it and without its quotation marks.</param>
public sealed record SearchTerm(string Text)
{
    private const char Quote = '"';

    /// <summary>The word before the colon in lower case; null where there is none.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether a minus stands before it.</summary>
    public bool IsWithout { get; init; }

    /// <summary>The whole as typed, for a key that is none.</summary>
    public required string Typed { get; init; }

    /// <summary>The terms of a text, in order; quotation marks that do not close are plain text.</summary>
    public static IReadOnlyList<SearchTerm> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<SearchTerm>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            terms.Add(Read(text[at..end]));
            at = end;
        }

        return terms;
    }

    /// <summary>The term where its key is none: all of it is what is looked for.</summary>
    public SearchTerm AsPlain() => Key is null ? this : this with { Text = IsWithout ? Typed[1..] : Typed, Key = null, IsPhrase = false };

    /// <summary>The term as words, or a phrase as one.</summary>
    public IReadOnlyList<SearchWord> Words()
    {
        var folded = NameFolding.Fold(Text);
        var words = SearchWord.In(folded).SelectMany(EraApart).ToList();
        return IsPhrase && words.Count > 1 ? [new SearchWord(folded, [.. words.SelectMany(word => word.Tokens)])] : words;
    }

    // "397bc" is written "397 bc" in names and years.
    private static IEnumerable<SearchWord> EraApart(SearchWord word)
    {
        var digits = word.Folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && word.Folded[digits..] is "bc" or "ad" ? SearchWord.In($"{word.Folded[..digits]} {word.Folded[digits..]}") : [word];
    }

    // A space ends a term, unless quotation marks that close stand around it.
    private static int EndOf(string text, int start)
    {
        var space = start;
        while (space < text.Length && !char.IsWhiteSpace(text[space]))
            space++;
        var open = text.IndexOf(Quote, start, space - start);
        var mayQuote = open >= 0 && (open == start || text[open - 1] is ':' || (open == start + 1 && text[start] == '-'));
        var close = mayQuote ? text.IndexOf(Quote, open + 1) : -1;
        return close < 0 ? space : close + 1;
    }

    private static SearchTerm Read(string typed)
    {
        var without = typed is ['-', not '-', ..];
        var rest = without ? typed[1..] : typed;
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var key = colon > 0 && colon < rest.Length - 1 && rest[..colon].All(char.IsAsciiLetter) ? rest[..colon].ToLowerInvariant() : null;
        var value = key is null ? rest : rest[(colon + 1)..];
        var isPhrase = value is [Quote, _, .., Quote];
        return new SearchTerm(isPhrase ? value[1..^1] : value) { Key = key, IsPhrase = isPhrase, IsWithout = without, Typed = typed };
    }
}
