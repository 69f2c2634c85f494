namespace HistoryWiki.Articles.Linking;

/// <summary>A place in a text where a word of the search stands, spelled as it may be.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">Which word of the search it is, counted from 0.</param>
public readonly record struct WordMatch(int Start, int End, int Word)
{
    /// <summary>Every place where one of the words stands, in the order of the text.</summary>
    public static IReadOnlyList<WordMatch> In(string text, IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 0)
            return [];

        var folded = FoldedText.Of(text);
        var tokens = FoldedTokens.In(folded.Folded).ToList();
        var matches = new List<WordMatch>();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var w = 0; w < words.Count; w++)
            {
                if (!StandsAt(folded.Folded, tokens, i, words[w]))
                    continue;
                var (start, end) = folded.Original(tokens[i].Start, tokens[i + words[w].Tokens.Count - 1].End);
                matches.Add(new WordMatch(start, end, w));
            }
        }

        return matches;
    }

    /// <summary>Whether every one of the words stands somewhere in a text; true of any text where there are none.</summary>
    public static bool HoldsAll(string text, IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return In(text, words).Select(match => match.Word).Distinct().Count() == words.Count;
    }

    private static bool StandsAt(string folded, List<(int Start, int End)> tokens, int first, SearchWord word)
    {
        if (first + word.Tokens.Count > tokens.Count)
            return false;
        for (var i = 0; i < word.Tokens.Count; i++)
        {
            var token = folded.AsSpan(tokens[first + i].Start..tokens[first + i].End);
            var mayGoOn = word.IsPrefix && i == word.Tokens.Count - 1;
            if (mayGoOn ? !token.StartsWith(word.Tokens[i], StringComparison.Ordinal) : !token.SequenceEqual(word.Tokens[i]))
                return false;
        }

        return true;
    }
}
