namespace HistoryWiki.Articles.Dates;

/// <summary>
/// The parts of a year that EDTF numbers where a month would stand: seasons 21 to 32, quarters 33 to 36, thirds 37 to 39, halves 40 and
/// 41.
/// </summary>
/// <remarks>
/// Standard: ISO 8601-2:2019, 4.8. Which months make a season is our convention: spring is March to May, and winter begins in December
/// of its year.
/// </remarks>
internal static class PartsOfYear
{
    private static readonly Dictionary<int, PartOfYear> Table = new()
    {
        [21] = new(3, 3), [22] = new(6, 3), [23] = new(9, 3), [24] = new(12, 3),
        [25] = new(3, 3), [26] = new(6, 3), [27] = new(9, 3), [28] = new(12, 3),
        [29] = new(9, 3), [30] = new(12, 3), [31] = new(3, 3), [32] = new(6, 3),
        [33] = new(1, 3), [34] = new(4, 3), [35] = new(7, 3), [36] = new(10, 3),
        [37] = new(1, 4), [38] = new(5, 4), [39] = new(9, 4),
        [40] = new(1, 6), [41] = new(7, 6),
    };

    /// <summary>The part of the year that stands where a month would; null where it is a month, or nothing.</summary>
    public static PartOfYear? Find(EdtfComponent? month) =>
        month?.Number is { } number && Table.TryGetValue(number, out var part) ? part : null;
}

/// <summary>Some months of a year that follow each other, for example September to November; winter runs into the next year.</summary>
internal sealed record PartOfYear(int FirstMonth, int Months)
{
    public CalendarDay FirstDay(int year) => new(year, FirstMonth, 1);

    /// <summary>Null where it would lie beyond the last year that can be ordered.</summary>
    public CalendarDay? LastDay(int year)
    {
        var month = FirstMonth + Months - 1;
        var lastYear = month > 12 ? year + 1 : year;
        month = month > 12 ? month - 12 : month;
        return lastYear > 9999 ? null : new CalendarDay(lastYear, month, CalendarDay.DaysIn(lastYear, month));
    }
}
