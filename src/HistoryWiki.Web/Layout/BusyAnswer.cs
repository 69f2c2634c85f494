namespace HistoryWiki.Web.Layout;

/// <summary>The answer to a form that cannot be saved now because too many are: 503, and when to try again.</summary>
public static class BusyAnswer
{
    private const string Seconds = "5";

    /// <summary>Makes it the answer; the page says what is returned.</summary>
    public static string SayBusy(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = Seconds;
        return "Too many changes are being saved at this moment. Nothing was saved; try again in a few seconds.";
    }
}
