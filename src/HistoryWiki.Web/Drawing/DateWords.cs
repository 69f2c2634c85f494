using System.Globalization;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Drawing;

/// <summary>Dates in words for the drawings, for example <c>1 August 1723</c>.</summary>
public static class DateWords
{
    public static IReadOnlyList<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>What a date bar shows, in a sentence: <c>August 1723 – 1726: began between 1 and 31 August 1723</c>.</summary>
    public static string Spoken(HistoricalDateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (range.Start == range.End)
            return Bounds(range.Start, "at some time") is { } once ? $"{range.Text}: {once}" : range.Text;
        var doubts = new[] { Bounds(range.Start, "began"), Bounds(range.End, "ended") }.OfType<string>().ToList();
        return doubts.Count == 0 ? range.Text : $"{range.Text}: {string.Join(", ", doubts)}";
    }

    /// <summary>A date in words, for example <c>1725–1726</c>.</summary>
    public static string Of(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return (date.Earliest, date.Latest) switch
        {
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) when first.Year == last.Year => $"{WithinYear(date)} {Year(first.Year)}".TrimStart(),
            ({ } first, { } last) => $"{Year(first.Year)}–{Year(last.Year)}",
            ({ } first, null) => $"from {Year(first.Year)}",
            (null, { } last) => $"until {Year(last.Year)}",
            _ => date.Edtf,
        };
    }

    /// <summary>What a date says beyond its year: <c>4 January</c>, <c>March</c>; null for a whole year and for a date of more than one year.</summary>
    public static string? WithinYear(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year || (first.Month == 1 && last.Month == 12))
            return null;
        var (from, to) = (Months[first.Month - 1], Months[last.Month - 1]);
        return first == last ? $"{first.Day} {from}" : from == to ? from : $"{from}–{to}";
    }

    /// <summary>A day, for example <c>2 August 216 BC</c>.</summary>
    public static string Day(CalendarDay day) => $"{day.Day} {Months[day.Month - 1]} {Year(day.Year)}";

    /// <summary>An astronomical year, for example <c>216 BC</c> for -215.</summary>
    public static string Year(int year) => year > 0 ? year.ToString(CultureInfo.InvariantCulture) : $"{1 - year} BC";

    private static string? Bounds(HistoricalDate? date, string what) => (date?.Earliest, date?.Latest) switch
    {
        ({ } earliest, { } latest) when earliest == latest => null,
        ({ } earliest, { } latest) => $"{what} between {Day(earliest)} and {Day(latest)}",
        ({ } earliest, null) => $"{what} on {Day(earliest)} or later",
        (null, { } latest) => $"{what} on {Day(latest)} or earlier",
        _ => null,
    };
}
