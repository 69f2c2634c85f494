using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Writes dates in English, for example <c>4 January 1644</c>, <c>October 1725 or 1726</c>, <c>about 602 – about 628</c>,
/// <c>490 BC</c>.
/// </summary>
/// <remarks>
/// What it writes of a date, <see cref="DateReader.ReadOne"/> reads back as the same date: where English would be read in another way, the
/// date stands in EDTF.
/// </remarks>
public static class DateWriter
{
    private const string OldStyle = " (O.S.)";
    private const string NewStyle = " (N.S.)";

    /// <summary>Writes a date in words that read back as the same date.</summary>
    public static string Write(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (EdtfPattern.Parse(date.Edtf).Expression is not { } expression)
            return date.Edtf;
        var style = Style(date);
        string[] candidates = [.. DateWording.Of(expression), date.Edtf];
        return candidates.Select(words => words + style).FirstOrDefault(words => date.Equals(DateReader.ReadOne(words)))
            ?? DateReader.EdtfPrefix + date.Edtf + style;
    }

    /// <summary>Writes a range, its ends parted by an en dash; the source's own words where neither end was understood.</summary>
    public static string Write(HistoricalDateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return (range.Start, range.End) switch
        {
            (null, null) => range.Text,
            ({ } start, null) => DateWording.From + Write(start),
            (null, { } end) => DateWording.Until + Write(end),
            ({ } start, { } end) => start.Equals(end) ? Write(start) : Write(start, end),
        };
    }

    /// <summary>Writes an astronomical year in its era: -489 is <c>490 BC</c>, 68 is <c>AD 68</c>, 1644 is <c>1644</c>.</summary>
    public static string WriteYear(int year) => DateWording.Year(year);

    /// <summary>Writes a century as people count them: 18 is <c>18th century</c>, -5 is <c>5th century BC</c>; there is no century 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The century is 0.</exception>
    public static string WriteCentury(int century)
    {
        ArgumentOutOfRangeException.ThrowIfZero(century);
        return DateWording.Century(century);
    }

    /// <summary>Writes the name of a month, 1 to 12: 8 is <c>August</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static string WriteMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return DateWording.Month(month);
    }

    /// <summary>Writes a day: <c>1 August 1723</c>, <c>12 September 490 BC</c>.</summary>
    public static string WriteDay(CalendarDay day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {WriteMonth(day.Month)} {WriteYear(day.Year)}");

    private static string Write(HistoricalDate start, HistoricalDate end)
    {
        var expressions = (EdtfPattern.Parse(start.Edtf).Expression, EdtfPattern.Parse(end.Edtf).Expression);
        return expressions is (EdtfDate from, EdtfDate to) && Style(start) == Style(end) && DateWording.Range(from, to) is { } words
            ? words + Style(end)
            : DateWording.Dashed(Write(start), Write(end));
    }

    private static string Style(HistoricalDate date) =>
        (date with { Calendar = DateCalendar.AsWritten }).Calendar == date.Calendar ? ""
        : date.Calendar is DateCalendar.Julian ? OldStyle : NewStyle;
}
