namespace HistoryWiki.Web.Layout;

/// <summary>Answers 404 with a page that says more than that there is none.</summary>
public static class NotFound
{
    /// <summary>Makes 404 the status of the page when it is sent.</summary>
    public static void Say(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // A status set earlier would bring the page for addresses without a page in place of this one.
        context.Response.OnStarting(() =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
