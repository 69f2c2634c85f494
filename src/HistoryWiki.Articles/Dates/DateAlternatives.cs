using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Merges what are two writings of one date: <c>winter 1250/51</c>, <c>10 February 1702/03</c>, <c>13/25 September 1848</c>.
/// </summary>
internal static class DateAlternatives
{
    private static readonly JulianCalendar Julian = new();

    /// <summary>
    /// Merges the two years that one winter or one day of January to March has, and gives the season of <c>autumn 1362 or 1363</c> to
    /// both years.
    /// </summary>
    public static void Merge(List<DateAtom> atoms)
    {
        ShareLastOr(atoms);
        for (var i = 0; i + 1 < atoms.Count; i++)
        {
            var (first, second) = (atoms[i], atoms[i + 1]);
            if (first.IsYearAlone && second is { Link: DateLink.List, Month: not null, WrittenYear: null })
                (second.Year, second.WrittenYear, first.IsMerged) = (first.Year, first.WrittenYear, true);
            if (!second.IsYearAlone || first.Month is null || second.Link is DateLink.List or DateLink.Bound)
                continue;
            var isNextYear = second.Year == first.Year + 1;
            if (first.Month == 24 && isNextYear && second.Link is DateLink.Range or DateLink.Slash)
                second.IsMerged = true;
            else if (first is { Day: not null, Month: <= 3 } && isNextYear && second.Link is DateLink.Slash)
                (first.Year, second.IsMerged) = (second.Year, true);
            else if (first.Month > 12 && second.Link is DateLink.Or or DateLink.Slash)
                second.Month = first.Month;
        }
        atoms.RemoveAll(atom => atom.IsMerged);
    }

    /// <summary>The "or" of <c>1241, 1242 or 1243</c> stands for the comma too.</summary>
    private static void ShareLastOr(List<DateAtom> atoms)
    {
        for (var i = atoms.Count - 1; i > 1; i--)
        {
            var (first, second, third) = (atoms[i - 2], atoms[i - 1], atoms[i]);
            if (third.Link is DateLink.Or && second.Link is DateLink.List && first.Link is not DateLink.Range
                && (first.IsYearAlone && second.IsYearAlone && third.IsYearAlone || first.Bare is not null && second.Bare is not null))
                second.Link = DateLink.Or;
        }
    }

    /// <summary>
    /// Merges a Julian and a Gregorian writing of the same day. Of <c>13/25 September</c> the Gregorian day stays, of marked ones the
    /// first.
    /// </summary>
    public static void MergeStyles(List<DateAtom> atoms)
    {
        var marked = -1;
        for (var i = 0; i < atoms.Count; i++)
        {
            if (i > 0 && atoms[i].Link is DateLink.Slash && atoms[i].Year > 1582 && AreSameDay(atoms[i - 1], atoms[i]))
            {
                (atoms[i].Calendar, atoms[i].Link) = (DateCalendar.Gregorian, atoms[i - 1].Link);
                atoms[i - 1].IsMerged = true;
            }
            else if (marked >= 0 && atoms[i].Link is not DateLink.Range && AreMarkedAsSameDay(atoms[marked], atoms[i]))
            {
                atoms.GetRange(marked + 1, i - marked).ForEach(atom => atom.IsMerged = true);
            }
            if (atoms[i].Calendar is not DateCalendar.AsWritten && !atoms[i].IsMerged)
                marked = i;
        }
        atoms.RemoveAll(atom => atom.IsMerged);
    }

    private static bool AreMarkedAsSameDay(DateAtom first, DateAtom second) => (first.Calendar, second.Calendar) switch
    {
        (DateCalendar.Julian, DateCalendar.Gregorian) => AreSameDay(first, second),
        (DateCalendar.Gregorian, DateCalendar.Julian) => AreSameDay(second, first),
        _ => false,
    };

    private static bool AreSameDay(DateAtom julian, DateAtom gregorian)
    {
        if (julian is not { Year: > 0 and < 2200 and var year, Month: <= 12 and var month, Day: > 0 and var day })
            return false;
        if (day > Julian.GetDaysInMonth(year, month))
            return false;
        var date = Julian.ToDateTime(year, month, day, 0, 0, 0, 0);
        return (date.Year, date.Month, date.Day) == (gregorian.Year, gregorian.Month, gregorian.Day);
    }
}
