using System.Globalization;

namespace HistoryWiki.Web.Drawing;

/// <summary>A moment in words, in universal time.</summary>
public static class UtcWords
{
    /// <summary>For example <c>14 March 2025</c>.</summary>
    public static string Day(DateTimeOffset moment) => In(moment, "d MMMM yyyy");

    /// <summary>For example <c>16:42</c>.</summary>
    public static string Time(DateTimeOffset moment) => In(moment, "HH:mm");

    /// <summary>As HTML's <c>time</c> element takes it, for example <c>2025-03-14T16:42:07Z</c>.</summary>
    public static string Machine(DateTimeOffset moment) => In(moment, "yyyy-MM-dd'T'HH:mm:ss'Z'");

    private static string In(DateTimeOffset moment, string format) => moment.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
}
