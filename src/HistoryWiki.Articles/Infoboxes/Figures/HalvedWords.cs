namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The half of <c>two and a half million</c>, <c>2½ legions</c> and <c>half a dozen</c>.</summary>
internal static class HalvedWords
{
    private static readonly string[] Behind = [" and a half", "-and-a-half", "½", " ½"];

    /// <summary>What a half adds to a number, and what is left of a scale.</summary>
    public const decimal Half = 0.5m;

    /// <summary>Where the half ends that stands behind a number; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    public static int EndOf(string text, int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-' or '½')) return 0;
        foreach (var half in Behind)
            if (string.Compare(text, end, half, 0, half.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsWord(text, end + half.Length)) return end + half.Length;
        return 0;
    }

    /// <summary>Where the half ends that a word begins: <c>half a</c>, <c>half</c>; 0 where the word is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    public static int LeadingEnd(string text, int start)
    {
        const string half = "half";
        const string one = " a ";
        if (!text.AsSpan(start).StartsWith(half, StringComparison.OrdinalIgnoreCase)) return 0;
        var end = start + half.Length;
        return string.CompareOrdinal(text, end, one, 0, one.Length) == 0 ? end + one.Length - 1 : end;
    }

    private static bool EndsWord(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
