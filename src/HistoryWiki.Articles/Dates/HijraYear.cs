using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// What is certain of a year of the Hijra: it began in one year of ours and ended in it or the next, so 61 AH is <c>[0680,0681]</c>.
/// </summary>
internal static class HijraYear
{
    private static readonly HijriCalendar Hijri = new() { HijriAdjustment = 0 };
    private static readonly JulianCalendar Julian = new();

    /// <summary>The years of ours that a year of the Hijra lies in; null where there is none or it is beyond reckoning.</summary>
    public static HistoricalDate? Find(int? year)
    {
        if (year is not (>= 1 and <= 1500))
            return null;
        var first = YearOf(Hijri.ToDateTime(year.Value, 1, 1, 0, 0, 0, 0));
        var last = YearOf(Hijri.ToDateTime(year.Value, 12, 29, 0, 0, 0, 0));
        return HistoricalDate.Of(first == last ? EdtfDate.Of(first) : new EdtfSet(OneOf: true, [EdtfDate.Of(first), EdtfDate.Of(last)]));
    }

    private static int YearOf(DateTime day) => day.Year <= 1582 ? Julian.GetYear(day) : day.Year;
}
