namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The words and signs behind a number that make it a measure and no figure: <c>8%</c>, <c>6–7%</c>, <c>155 mm</c>, <c>30 days</c>.</summary>
internal static class MeasureWords
{
    private static readonly string[] Words =
    [
        "percent", "per cent", "mm", "cm", "km", "kg", "lb", "lbs", "miles", "kilometres", "kilometers", "metres", "meters", "feet", "tons", "tonnes", "grt", "pounder", "pounders",
        "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year", "minutes",
    ];

    /// <summary>Where the measure ends that begins with a number, or 0 where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    public static int EndOf(string text, int end)
    {
        var at = AfterRange(text, end);
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at < text.Length && text[at] == '%') return at + 1;
        if (at == end) return 0;
        foreach (var word in Words)
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
                return at + word.Length;
        return 0;
    }

    /// <summary>Where the second number of a range ends, or where the first one does.</summary>
    private static int AfterRange(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('-' or '–' or '—') || !char.IsAsciiDigit(text[end + 1])) return end;
        var at = end + 1;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))) at++;
        return at;
    }
}
