using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Drawing;

/// <summary>A ruled line of years under a date bar: where it begins and ends, and its labelled ticks.</summary>
/// <param name="From">The left end as a year with its fraction, astronomical: 1723.5 is the middle of 1723.</param>
/// <param name="To">The right end.</param>
/// <param name="Ticks">The ticks from left to right; the last one closes the line and has no label.</param>
public sealed record DateAxis(double From, double To, IReadOnlyList<DateTick> Ticks)
{
    private const int MostYearsMarkedSingly = 5;
    private const int MostIntervals = 5;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

    /// <summary>An axis on which a stretch of time can be read: in months where it lies within two years, else in years.</summary>
    public static DateAxis Over(double first, double last)
    {
        var from = (int)Math.Floor(first);
        var to = Math.Max((int)Math.Ceiling(last), from + 1);
        return (to - from) switch
        {
            1 => InMonths(from, to, 3),
            2 => InMonths(from, to, 6),
            <= MostYearsMarkedSingly => InYears(from, to, 1),
            _ => InYears(from, to, Steps.FirstOrDefault(step => YearTicks(from, to, step).Count <= MostIntervals + 1, Steps[^1])),
        };
    }

    /// <summary>The beginning of a day as a year with its fraction.</summary>
    public static double BeginningOf(CalendarDay day) => day.Year + (double)DaysBefore(day) / DaysIn(day.Year);

    /// <summary>The end of a day, so that a day has a width.</summary>
    public static double EndOf(CalendarDay day) => day.Year + (double)(DaysBefore(day) + 1) / DaysIn(day.Year);

    /// <summary>Where a moment stands on the axis, in percent.</summary>
    public double Place(double moment) => Math.Clamp(100 * (moment - From) / (To - From), 0, 100);

    private static int DaysBefore(CalendarDay day) =>
        Enumerable.Range(1, day.Month - 1).Sum(month => CalendarDay.DaysIn(day.Year, month)) + day.Day - 1;

    private static int DaysIn(int year) => Enumerable.Range(1, 12).Sum(month => CalendarDay.DaysIn(year, month));

    private static DateAxis InMonths(int from, int to, int months)
    {
        var ticks = new List<DateTick>();
        for (var month = from * 12; month < to * 12; month += months)
        {
            var year = (int)Math.Floor(month / 12d);
            var label = month == year * 12 ? DateWriter.WriteYear(year) : DateWriter.WriteMonth(month - year * 12 + 1);
            ticks.Add(new DateTick(100d * (month - from * 12) / ((to - from) * 12), label));
        }

        return new DateAxis(from, to, [.. ticks, new DateTick(100, null)]);
    }

    private static DateAxis InYears(int from, int to, int step)
    {
        var years = YearTicks(from, to, step);
        var axis = new DateAxis(years[0], years[^1], []);
        return axis with { Ticks = [.. years.SkipLast(1).Select(year => new DateTick(axis.Place(year), DateWriter.WriteYear(year))), new DateTick(100, null)] };
    }

    private static List<int> YearTicks(int from, int to, int step)
    {
        var ticks = new List<int> { TickAtOrBefore(from, step) };
        while (ticks[^1] < to && ticks.Count <= MostIntervals + 1)
            ticks.Add(TickAfter(ticks[^1], step));
        return ticks;
    }

    // Ticks stand on round years as people count them: 500 BC is the astronomical year -499, and no year 0 is named.
    private static int TickAtOrBefore(int year, int step) => year >= step
        ? year / step * step
        : 1 - (Math.Max(1 - year, 1) + step - 1) / step * step;

    private static int TickAfter(int tick, int step) => tick > 0 || 1 - tick > step ? tick + step : step;
}

/// <summary>A mark on a date axis, in percent from the left.</summary>
public readonly record struct DateTick(double At, string? Label);
