using System.Globalization;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Data;

/// <summary>Centuries as people count them: 18 is 1701 to 1800, -5 is 500 to 401 BC; there is no century 0.</summary>
public static class CenturyNumber
{
    private const int Furthest = 100;

    /// <summary>The century of an astronomical year.</summary>
    public static int Of(int year) => year > 0 ? (year + 99) / 100 : -((100 - year) / 100);

    /// <summary>A century as it is spelled in an address; null for what is none, or too far to be one of a conflict.</summary>
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var century) && century is >= -Furthest and <= Furthest and not 0 ? century : null;

    /// <summary>As it is spelled in an address, for example <c>-5</c>.</summary>
    public static string Write(int century) => century.ToString(CultureInfo.InvariantCulture);

    /// <summary>For example <c>18th century</c> or <c>5th century BC</c>.</summary>
    public static string Name(int century) => DateWriter.WriteCentury(century);
}
