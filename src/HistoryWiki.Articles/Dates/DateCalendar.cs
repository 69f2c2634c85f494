namespace HistoryWiki.Articles.Dates;

/// <summary>Which calendar the days of a date are counted in.</summary>
public enum DateCalendar
{
    /// <summary>After the reform of 1582, and the source does not say: the calendar that it used.</summary>
    AsWritten,

    /// <summary>Before the reform of 1582, or said to be Julian or Old Style.</summary>
    Julian,

    /// <summary>Said to be Gregorian or New Style.</summary>
    Gregorian,
}
