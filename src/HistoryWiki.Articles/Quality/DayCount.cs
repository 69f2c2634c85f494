using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Quality;

/// <summary>Counts the days from one day to another, as well as is needed to tell a week from a month.</summary>
internal static class DayCount
{
    /// <summary>The days between, to within three; negative where the second comes first.</summary>
    public static int Between(CalendarDay first, CalendarDay second) => Number(second) - Number(first);

    private static int Number(CalendarDay day) => (int)(day.Year * 365.2425) + (int)((day.Month - 1) * 30.44) + day.Day;
}
