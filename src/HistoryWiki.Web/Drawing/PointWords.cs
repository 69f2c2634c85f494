using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>A point in words: <c>47.5° N, 51.2° E</c>.</summary>
public static class PointWords
{
    public static string Of(Coordinates point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return FormattableString.Invariant($"{Math.Abs(point.Lat):0.####}° {(point.Lat < 0 ? 'S' : 'N')}, {Math.Abs(point.Lon):0.####}° {(point.Lon < 0 ? 'W' : 'E')}");
    }
}
