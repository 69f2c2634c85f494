using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Drawing;

/// <summary>How a date is drawn: solid where the conflict certainly was under way, hatched where it may have been.</summary>
public sealed record DateBarShape(DateAxis Axis, Extent? Known, IReadOnlyList<Extent> Possible)
{
    // Doubt about less than this share of the axis cannot be told from certainty by eye.
    private const double NarrowestDoubt = 2.5;

    // How far the hatching of a date without an end runs on, in years.
    private const double ShortestOpenEnd = 2;

    /// <summary>The drawing of a date, or null where nothing of it is known.</summary>
    /// <param name="range">The date.</param>
    /// <param name="shared">The axis of several drawings below each other; without it the date has one of its own.</param>
    public static DateBarShape? Of(HistoricalDateRange range, DateAxis? shared = null)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (Ends(range) is not var (first, last))
            return null;
        var (begunBy, lastedTo) = (End(range.Start?.Latest), Begin(range.End?.Earliest));
        var axis = shared ?? DateAxis.Over(first, last);
        return range.Start == range.End || begunBy is null || lastedTo is null || begunBy > lastedTo
            ? Single(axis, axis.Place(first), axis.Place(last), IsDay(range))
            : Course(axis, axis.Place(first), axis.Place(begunBy.Value), axis.Place(lastedTo.Value), axis.Place(last), range);
    }

    /// <summary>One axis for several dates; null where nothing is known of any.</summary>
    public static DateAxis? AxisOver(IEnumerable<HistoricalDateRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var ends = ranges.Select(Ends).OfType<(double First, double Last)>().ToList();
        return ends.Count == 0 ? null : DateAxis.Over(ends.Min(end => end.First), ends.Max(end => end.Last));
    }

    private static (double First, double Last)? Ends(HistoricalDateRange range)
    {
        double? began = Begin(range.Start?.Earliest), over = End(range.End?.Latest);
        var known = new[] { began, End(range.Start?.Latest), Begin(range.End?.Earliest), over }.OfType<double>().ToList();
        if (known.Count == 0)
            return null;
        var openEnd = Math.Max(ShortestOpenEnd, (known.Max() - known.Min()) / 2);
        return (began ?? known.Min() - openEnd, over ?? known.Max() + openEnd);
    }

    private static DateBarShape Single(DateAxis axis, double first, double last, bool isDay) =>
        isDay || last - first < NarrowestDoubt
            ? new DateBarShape(axis, Extent.Between(first, last), [])
            : new DateBarShape(axis, null, [Extent.Between(first, last)]);

    private static DateBarShape Course(DateAxis axis, double first, double begunBy, double lastedTo, double last, HistoricalDateRange range)
    {
        var possible = new List<Extent>();
        if (begunBy - first >= NarrowestDoubt && !IsDay(range.Start))
            possible.Add(Extent.Between(first, begunBy));
        else
            begunBy = first;
        if (last - lastedTo >= NarrowestDoubt && !IsDay(range.End))
            possible.Add(Extent.Between(lastedTo, last));
        else
            lastedTo = last;
        return new DateBarShape(axis, Extent.Between(begunBy, lastedTo), possible);
    }

    private static bool IsDay(HistoricalDateRange range) => IsDay(range.Start) && range.Start == range.End;

    private static bool IsDay(HistoricalDate? date) => date is { Earliest: { } earliest, Latest: { } latest } && earliest == latest;

    private static double? Begin(CalendarDay? day) => day is { } first ? DateAxis.BeginningOf(first) : null;

    private static double? End(CalendarDay? day) => day is { } last ? DateAxis.EndOf(last) : null;
}
