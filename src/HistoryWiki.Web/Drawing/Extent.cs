namespace HistoryWiki.Web.Drawing;

/// <summary>A stretch of a drawing's width, in percent.</summary>
public readonly record struct Extent(double Start, double Width)
{
    /// <summary>What is drawn narrower than this cannot be seen.</summary>
    public const double Narrowest = 0.6;

    public double End => Start + Width;

    /// <summary>The stretch between two places, wide enough to be seen and never beyond the edge.</summary>
    public static Extent Between(double start, double end)
    {
        var width = Math.Max(end - start, Narrowest);
        return new Extent(Math.Min(start, 100 - width), width);
    }
}
