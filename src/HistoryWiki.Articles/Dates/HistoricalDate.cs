namespace HistoryWiki.Articles.Dates;

/// <summary>A date as well as it is known, for example <c>[1725-10,1726]</c>: October 1725 or some day of 1726.</summary>
/// <remarks>
/// Standard: EDTF, ISO 8601-2:2019, levels 0 to 2, astronomical years. "About" does not widen the days; early and late do not narrow
/// them.
/// </remarks>
/// <param name="Edtf">The date in EDTF.</param>
/// <param name="Earliest">The first day it can have been; null where it is open or unknown.</param>
/// <param name="Latest">The last day it can have been; null where it is open or unknown.</param>
public sealed record HistoricalDate(string Edtf, CalendarDay? Earliest, CalendarDay? Latest)
{
    private static readonly CalendarDay GregorianReform = new(1582, 10, 15);

    private readonly DateCalendar stated;

    /// <summary>
    /// The calendar of the days: what the source says, and Julian for all that lies before the reform of 15 October 1582.
    /// </summary>
    public DateCalendar Calendar
    {
        get => stated is DateCalendar.AsWritten && IsBeforeReform ? DateCalendar.Julian : stated;
        init => stated = value is DateCalendar.Julian && IsBeforeReform ? DateCalendar.AsWritten : value;
    }

    private bool IsBeforeReform => Latest < GregorianReform;

    /// <summary>The date that an EDTF expression says, with its first and last day.</summary>
    public static HistoricalDate Of(EdtfExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new HistoricalDate(EdtfPattern.Format(expression), expression.Earliest, expression.Latest);
    }

    /// <summary>
    /// The date that an EDTF text says, for example <c>1723-08</c>; null where it is no EDTF (<see cref="EdtfPattern.Parse"/> says
    /// why).
    /// </summary>
    public static HistoricalDate? FromEdtf(string edtf) => EdtfPattern.Parse(edtf).Expression is { } expression ? Of(expression) : null;
}
