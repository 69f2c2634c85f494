using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>The years of a conflict, by which a bare <c>1723</c> among figures is known to be a year.</summary>
/// <param name="From">The first year, astronomical.</param>
/// <param name="To">The last year, astronomical.</param>
internal readonly record struct YearSpan(int From, int To)
{
    private const int Margin = 2;

    /// <summary>The years of a date; a wide span, which holds every likely year, where the date is not known.</summary>
    public static YearSpan Of(HistoricalDateRange? date) =>
        date?.Start?.Earliest is { } start
            ? new YearSpan(start.Year - Margin, (date.End?.Latest?.Year ?? start.Year + 60) + Margin)
            : new YearSpan(1000, 2100);

    /// <summary>True for a number that is written as years are and lies in the span.</summary>
    public bool Holds(FigureToken token) => token.CanBeYear && token.Value >= From && token.Value <= To;
}
