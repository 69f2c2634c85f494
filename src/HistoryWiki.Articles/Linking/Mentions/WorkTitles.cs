namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>Finds what is no prose within prose: the title of a work in quotation marks, the name of a file in brackets.</summary>
/// <example><c>in “The Battle of the Frontiers and Pursuit to the Marne”</c>, <c>(Operation Winter Storm it.png)</c></example>
internal static class WorkTitles
{
    private const int MostWords = 20;

    // Words so long have a capital in a title, and mostly none in speech that is quoted.
    private const int LongWord = 5;

    private static readonly HashSet<string> FileEndings = new(["png", "jpg", "jpeg", "svg", "gif", "tif", "tiff", "webp", "ogg", "ogv", "webm", "pdf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>For each word whether it stands within a title.</summary>
    public static bool[] Within(string html, List<NameWord> text)
    {
        var within = new bool[text.Count];
        for (var open = 0; open < text.Count; open++)
        {
            if (text[open].IsWord || Closing(text[open].In(html)) is not { } closings || Close(html, text, open, closings) is not { } close)
                continue;
            if (closings == ")" ? FileEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[close - 1].In(html)) : IsTitle(text, open + 1, close))
                Array.Fill(within, true, open, close - open);
            open = closings == ")" ? open : close;
        }

        return within;
    }

    private static string? Closing(ReadOnlySpan<char> mark) => mark switch
    {
        "&quot;" => "&quot;",
        "“" or "„" => "”“",
        "«" => "»",
        "「" => "」",
        "(" => ")",
        _ => null,
    };

    private static int? Close(string html, List<NameWord> text, int open, string closings)
    {
        for (var at = open + 2; at < text.Count && at - open <= MostWords; at++)
        {
            if (!text[at].IsWord && closings.AsSpan().Contains(text[at].In(html), StringComparison.Ordinal))
                return at;
        }

        return null;
    }

    private static bool IsTitle(List<NameWord> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is { Case: FirstLetter.Lower } word && word.End - word.Start >= LongWord)
                return false;
        }

        return true;
    }
}
