using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>The strengths of all sides at one time, for example in 1724.</summary>
/// <param name="When">The year, or the date where it is no single year; null where the source gives none.</param>
/// <param name="OfSides">For each side the figures of that time, in the order of the source.</param>
public sealed record StrengthRow(string? When, IReadOnlyList<IReadOnlyList<StrengthFigure>> OfSides);

/// <summary>A figure, the moment within the row's year, for example <c>March</c>, and its bar.</summary>
public sealed record StrengthFigure(Figure Figure, string? Moment, StrengthBarShape? Bar);

/// <summary>Sets the strengths of the sides against each other, a row for each year or longer time.</summary>
public static class StrengthRows
{
    public static IReadOnlyList<StrengthRow> Of(IReadOnlyList<ConflictSide> sides, BarScale? scale)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var times = sides.SelectMany(side => side.Strength).Select(TimeOf).Distinct()
            .OrderBy(time => time.First ?? int.MinValue).ThenBy(time => time.Last ?? int.MaxValue);
        return times.Select(time => new StrengthRow(time.Words, sides.Select(side => FiguresAt(side, time, scale)).ToList())).ToList();
    }

    private static List<StrengthFigure> FiguresAt(ConflictSide side, Time time, BarScale? scale) => side.Strength
        .Where(figure => TimeOf(figure) == time)
        .Select(figure => new StrengthFigure(figure, figure.When is { } when ? DateWords.WithinYear(when) : null, scale?.Draw(figure)))
        .ToList();

    private static Time TimeOf(Figure figure) => figure.When switch
    {
        null => new Time(null, null, null),
        { Earliest: { } first } date when DateWords.IsInAYear(date) => new Time(first.Year * CalendarDay.YearInSortKey, (first.Year + 1) * CalendarDay.YearInSortKey - 1, DateWriter.WriteYear(first.Year)),
        var date => new Time(date.Earliest?.SortKey, date.Latest?.SortKey, DateWriter.Write(date)),
    };

    private readonly record struct Time(int? First, int? Last, string? Words);
}
