using System.Globalization;

namespace HistoryWiki.Web.Drawing;

/// <summary>A share of a drawing's width as SVG writes it, for example <c>14.58%</c>.</summary>
public static class Percent
{
    public static string Of(double share) => Math.Round(share, 2).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
