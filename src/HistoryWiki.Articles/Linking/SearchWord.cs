namespace HistoryWiki.Articles.Linking;

/// <summary>One word of a search as it is looked for: folded, and cut where the index cuts, so that <c>O’Brien</c> is <c>o</c> followed by <c>brien</c>.</summary>
/// <param name="Folded">The whole word, for example <c>o'brien</c>.</param>
/// <param name="Tokens">Its parts in order; at least one, none empty.</param>
/// <param name="IsPrefix">Whether the last part may go on, as in <c>wa</c> for <c>war</c>.</param>
public sealed record SearchWord(string Folded, IReadOnlyList<string> Tokens, bool IsPrefix = false)
{
    /// <summary>The words of a folded text. Apostrophes hold a word together; all other punctuation and spaces part words.</summary>
    public static IReadOnlyList<SearchWord> In(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var words = new List<SearchWord>();
        var tokens = new List<string>();
        var wordStart = 0;
        var end = 0;
        foreach (var (start, tokenEnd) in FoldedTokens.In(folded))
        {
            if (tokens.Count > 0 && !IsApostrophe(folded, end, start))
                TakeWord();
            if (tokens.Count == 0)
                wordStart = start;
            tokens.Add(folded[start..tokenEnd]);
            end = tokenEnd;
        }

        if (tokens.Count > 0)
            TakeWord();
        return words;

        void TakeWord()
        {
            words.Add(new SearchWord(folded[wordStart..end], tokens.ToArray()));
            tokens.Clear();
        }
    }

    private static bool IsApostrophe(string folded, int from, int to) => to - from == 1 && folded[from] == '\'';
}
