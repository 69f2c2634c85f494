using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>A day as written in its source's calendar, in an astronomical year (0 is 1 BC), for example <c>-0489-09-12</c>.</summary>
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    /// <summary>Makes a day; a year outside ±9999 or a day that its month does not have is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist.</exception>
    public CalendarDay(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysIn(year, month));
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The astronomical year: 1 BC is 0, 490 BC is -489.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>How many days the month has: by the Julian rule before 1583, by the Gregorian rule from then on.</summary>
    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => SortKey.CompareTo(other.SortKey);

    /// <summary>How far apart the sort keys of the same day of two years are, one after the other.</summary>
    public const int YearInSortKey = 10_000;

    /// <summary>A number that orders days and can be stored: year × 10000 + month × 100 + day.</summary>
    public int SortKey => Year * YearInSortKey + Month * 100 + Day;

    /// <summary>The astronomical year of a day by its sort key.</summary>
    public static int YearOf(int sortKey) => (int)Math.Floor((double)sortKey / YearInSortKey);

    /// <summary>The month of a <see cref="SortKey"/>, from 1.</summary>
    public static int MonthOf(int sortKey) => (sortKey - (YearOf(sortKey) * YearInSortKey)) / 100;

    /// <summary>True where the left day comes first.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>True where the left day comes last.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>True where the left day does not come after the right one.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>True where the left day does not come before the right one.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601 with four digits for the year, for example <c>1644-01-04</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");

    private static bool IsLeap(int year) => year % 4 == 0 && (year <= 1582 || year % 100 != 0 || year % 400 == 0);
}
