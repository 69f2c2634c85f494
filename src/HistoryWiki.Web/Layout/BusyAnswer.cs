namespace HistoryWiki.Web.Layout;

/// <summary>The answer to a form that cannot be saved now, because too many are or there is no room for it: 503, and when to try again.</summary>
public static class BusyAnswer
{
    /// <summary>What keeps it from being saved.</summary>
    public const string Why = "Too many changes are being saved, or the disk of the wiki is full.";

    private const string Seconds = "5";

    /// <summary>Makes it the answer; the page says what is returned.</summary>
    public static string SayBusy(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = Seconds;
        return $"{Why} Nothing was saved; try again in a few seconds.";
    }
}
