using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Drawing;

/// <summary>The piece of an article's own text that shows best why it was found.</summary>
/// <param name="Text">The piece, with the matches marked and "…" where it was cut.</param>
/// <param name="WordsFound">How many different words of the search stand in it.</param>
public sealed record Snippet(MarkedText Text, int WordsFound)
{
    private const int Length = 240;
    private const int FarthestSentenceStart = 120;
    private const int WordsBefore = 40;
    private const int LongestWord = 30;

    /// <summary>The piece with the most different words of the search, or the beginning where none stands in the text.</summary>
    public static Snippet Of(string text, IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var matches = WordMatch.In(text, words);
        var best = BestWindow(matches, words.Count);
        var start = StartFor(text, best);
        var end = EndFor(text, start, best.End);
        var inside = matches.Where(m => m.Start >= start && m.End <= end).Select(m => m with { Start = m.Start - start, End = m.End - start }).ToList();
        return new Snippet(WithEllipses(MarkedText.Of(text[start..end], inside), IsCutAt(text, start), end < text.TrimEnd().Length), best.Words);
    }

    /// <summary>A piece of the first paragraph that has a word, without what stands around it, such as the words beneath a picture; null where none has it.</summary>
    public static Snippet? OfParagraph(string text, SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n').Select(paragraph => Of(paragraph, [word])).FirstOrDefault(snippet => snippet.WordsFound > 0);
    }

    // The window with the most different words; of several the shortest, and of several such the first.
    private static Window BestWindow(IReadOnlyList<WordMatch> matches, int wordCount)
    {
        var best = new Window(0, 0, 0);
        var counts = new int[wordCount];
        var words = 0;
        var first = 0;
        foreach (var match in matches)
        {
            if (counts[match.Word]++ == 0)
                words++;
            for (; counts[matches[first].Word] > 1 || match.End - matches[first].Start > Length && matches[first] != match; first++)
            {
                if (--counts[matches[first].Word] == 0)
                    words--;
            }

            var window = new Window(matches[first].Start, match.End, words);
            if (window.IsBetterThan(best))
                best = window;
        }

        return best;
    }

    // A sentence is read from its start where that is near, else from a few words before the match.
    private static int StartFor(string text, Window window)
    {
        var room = Math.Max(0, Length - window.Length);
        var nearest = Math.Max(0, window.Start - Math.Min(FarthestSentenceStart, room));
        for (var i = window.Start; i > nearest; i--)
        {
            if (IsSentenceStart(text, i))
                return i;
        }

        if (nearest == 0)
            return 0;
        var before = Math.Min(WordsBefore, room);
        var space = text.IndexOfAny([' ', '\n'], window.Start - before, before);
        return space < 0 ? WholeLetter(text, window.Start - before) : space + 1;
    }

    private static int EndFor(string text, int start, int windowEnd)
    {
        var end = Math.Max(start + Length, windowEnd);
        if (end >= text.Length)
            return text.Length;
        var space = text.LastIndexOfAny([' ', '\n'], end, Math.Min(LongestWord, end - Math.Max(start, windowEnd) + 1));
        return space > start ? space : WholeLetter(text, end);
    }

    // "A.P. Volynsky" is no end of a sentence: a capital stands before the dot.
    private static bool IsSentenceStart(string text, int at) =>
        text[at - 1] == '\n'
        || (at > 2 && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?' && !char.IsUpper(text[at - 3]) && char.IsUpper(text[at]));

    private static bool IsCutAt(string text, int start) => start > 0 && !IsSentenceStart(text, start);

    private static int WholeLetter(string text, int at)
    {
        while (at > 0 && (char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark))
            at--;
        return at;
    }

    private static MarkedText WithEllipses(MarkedText text, bool before, bool after)
    {
        var pieces = text.Pieces.ToList();
        if (before)
            pieces.Insert(0, new MarkedPiece("… ", IsMatch: false));
        if (after)
            pieces.Add(new MarkedPiece(" …", IsMatch: false));
        return new MarkedText(pieces);
    }

    // A stretch of the text that holds so many different words of the search.
    private readonly record struct Window(int Start, int End, int Words)
    {
        public int Length => End - Start;

        public bool IsBetterThan(Window other) => Words > other.Words || (Words == other.Words && Length < other.Length);
    }
}
