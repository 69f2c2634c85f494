namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Whether words of a text are written as a name is: <c>battle of Poltava</c> is, <c>decisive Battle</c> is not <c>Decisive battle</c>.</summary>
internal static class NameSpelling
{
    /// <summary>Whether the capitals fit.</summary>
    /// <param name="html">The HTML of the section.</param>
    /// <param name="name">The name.</param>
    /// <param name="text">The words of the text.</param>
    /// <param name="first">The first word of the name in the text.</param>
    /// <param name="end">The word behind it.</param>
    /// <param name="startsSentence">Whether the first word has its capital for its place.</param>
    public static bool Fits(string html, KnownName name, List<NameWord> text, int first, int end, bool startsSentence)
    {
        var properBehindFirst = false;
        var (lowerWithin, lowerLast, upperLast) = (false, false, false);
        for (var at = first + 1; at < end; at++)
        {
            var isCapital = IsCapital(name, at - first);
            switch (text[at].Case)
            {
                case FirstLetter.Upper when !isCapital && at < end - 1:
                    return false;
                case FirstLetter.Upper when !isCapital:
                    upperLast = true;
                    break;
                case FirstLetter.Upper:
                    properBehindFirst = true;
                    break;
                // The first Arab siege of Constantinople.
                case FirstLetter.Lower when isCapital && at < end - 1 && WordsOfWar.IsKind(text[at].In(html)):
                    break;
                case FirstLetter.Lower when isCapital && at < end - 1:
                    lowerWithin = true;
                    break;
                case FirstLetter.Lower when isCapital:
                    lowerLast = true;
                    break;
            }
        }

        // What is left to tell a name by.
        var properFirst = text[first].Case == FirstLetter.Upper && !startsSentence;
        return text[first].Case switch
        {
            // The American civil war, but not the Battle of poltava rams.
            _ when lowerWithin => properFirst && lowerLast && !properBehindFirst,
            _ when upperLast => properBehindFirst || properFirst,
            FirstLetter.Lower when IsCapital(name, 0) => properBehindFirst,
            _ => !lowerLast || properBehindFirst || properFirst,
        };
    }

    /// <summary>Whether the words may be no name: only the first has a capital letter, and that for its place.</summary>
    public static bool IsCommon(List<NameWord> text, int first, int end, bool startsSentence)
    {
        if (!startsSentence || text[first].Case != FirstLetter.Upper)
            return false;
        for (var at = first + 1; at < end; at++)
        {
            if (text[at].Case == FirstLetter.Upper || text[at].Kind == NameWordKind.Digits)
                return false;
        }

        return true;
    }

    private static bool IsCapital(KnownName name, int word) => (name.Capitals & (1u << word)) != 0;
}
