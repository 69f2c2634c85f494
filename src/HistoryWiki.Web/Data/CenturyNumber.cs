using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Data;

/// <summary>Centuries as people count them: 18 is 1701 to 1800, -5 is 500 to 401 BC; there is no century 0.</summary>
public static class CenturyNumber
{
    /// <summary>The century of an astronomical year.</summary>
    public static int Of(int year) => year > 0 ? (year + 99) / 100 : -((100 - year) / 100);

    /// <summary>For example <c>18th century</c> or <c>5th century BC</c>.</summary>
    public static string Name(int century) => DateWriter.WriteCentury(century);
}
