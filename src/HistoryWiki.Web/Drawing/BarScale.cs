using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>The one scale that every strength bar of a table shares: its full width is the greatest figure.</summary>
/// <param name="Full">The figure as wide as a column.</param>
/// <param name="Unit">What is counted, for example <c>ships</c>; null for people. Figures of anything else get no bar.</param>
public sealed record BarScale(long Full, string? Unit)
{
    /// <summary>The scale over some figures, of people where any are counted; null where none is a number.</summary>
    public static BarScale? Over(IEnumerable<Figure> figures)
    {
        var counted = figures.Where(f => Highest(f) > 0).ToList();
        if (counted.Count == 0)
            return null;
        var unit = counted.Exists(f => f.What is null) ? null : counted[0].What;
        return new BarScale(counted.Where(f => f.What == unit).Max(Highest), unit);
    }

    /// <summary>The bar of a figure; null for a word, a zero, and a figure of something else.</summary>
    public StrengthBarShape? Draw(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (Highest(figure) <= 0 || figure.What != Unit)
            return null;

        var known = At(figure.Min ?? 0);
        var possible = At(Highest(figure));
        return new StrengthBarShape(
            figure.Min > 0 ? Extent.Between(0, known) : null,
            figure.Max > (figure.Min ?? 0) ? Extent.Between(known, possible) : null,
            figure.Approximate);
    }

    private static long Highest(Figure figure) => Math.Max(figure.Max ?? 0, figure.Min ?? 0);

    private double At(long figure) => Math.Clamp(100d * figure / Full, 0, 100);
}

/// <summary>A strength bar: solid to the lowest figure, hatched from there to the highest, dashed where the source says "about".</summary>
public sealed record StrengthBarShape(Extent? Known, Extent? Possible, bool Approximate);
