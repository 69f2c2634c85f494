namespace HistoryWiki.Web.Layout;

/// <summary>Answers 404 with a page that says more than that there is none.</summary>
public static class NotFound
{
    /// <summary>Finds what the page says, and makes 404 its status when it is sent.</summary>
    public static Task<T> Say<T>(HttpContext context, Func<Task<T>> find)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(find);
        // A status set earlier would bring the page for addresses without a page in place of this one.
        context.Response.OnStarting(() =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.Headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        return find();
    }
}
