namespace HistoryWiki.Web.Layout;

/// <summary>The answer to a form that was saved: 303 and the address of the page to read next.</summary>
public static class SeeOtherAnswer
{
    /// <summary>Sends the browser to an address of this site; to any other address it does not lead.</summary>
    public static void SeeOther(this HttpContext http, string? address)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = Addresses.LocalOr(address);
    }
}
