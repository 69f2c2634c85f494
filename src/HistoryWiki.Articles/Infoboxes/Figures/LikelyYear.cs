using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The year of a day or a month that is written without one, such as <c>by 8 August</c>.</summary>
/// <param name="First">The year in which the conflict began, or the one that a heading gives; null where neither is known.</param>
/// <param name="Begins">The day before which nothing was, where the conflict went on into another year.</param>
internal readonly record struct LikelyYear(int? First, CalendarDay? Begins = null)
{
    /// <summary>The year as the conflict's date tells it.</summary>
    public static LikelyYear Of(HistoricalDateRange? conflict) =>
        conflict?.Start?.Earliest is not { } begins ? default : new(begins.Year, conflict.End?.Latest is { } ends && ends.Year > begins.Year ? begins : null);

    /// <summary>The year of the date before, where there is one.</summary>
    public LikelyYear After(HistoricalDate? date) => date?.Earliest is { } day ? new(day.Year) : this;

    /// <summary>The date that the words say: <c>26 April</c> of a war from December to May is of the second year.</summary>
    public HistoricalDate? Date(string words)
    {
        var date = FieldDates.One(words, First);
        return date?.Latest is { } last && last < Begins ? FieldDates.One(words, First + 1) ?? date : date;
    }
}
