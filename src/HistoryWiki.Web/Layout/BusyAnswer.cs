using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Layout;

/// <summary>The answer to a form that cannot be saved now, for example because there is no room for it: 503, and when to try again.</summary>
public static class BusyAnswer
{
    private const string Seconds = "5";

    /// <summary>What keeps it from being saved.</summary>
    public static string Why(BusyCause cause) => cause switch
    {
        BusyCause.FullDisk => "The disk of the wiki is full.",
        BusyCause.AnotherProgram => "Another program is writing to the database of the wiki.",
        _ => "Too many changes are being saved.",
    };

    /// <summary>When it can be tried again.</summary>
    public static string When(BusyCause cause) => cause == BusyCause.FullDisk ? "when whoever runs the wiki has made room" : "in a few seconds";

    /// <summary>Makes it the answer; the page says what is returned.</summary>
    public static string SayBusy(this HttpContext http, BusyCause cause)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = Seconds;
        return $"{Why(cause)} Nothing was saved; try again {When(cause)}.";
    }
}
