namespace HistoryWiki.Web.Layout;

/// <summary>Refuses a request that names no host, or one that is none, such as <c>a..b</c>: no address of a page can be made from it, not even that of the page that says so.</summary>
public static class RealHosts
{
    /// <summary>The longest name that DNS knows.</summary>
    private const int LongestHost = 255;

    /// <summary>Call it before anything that makes a page.</summary>
    public static IApplicationBuilder UseOnlyRealHosts(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsReal(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    private static bool IsReal(HttpRequest request)
    {
        try
        {
            return request.Host is { HasValue: true, Host.Length: <= LongestHost } host && Uri.TryCreate($"{request.Scheme}://{host.ToUriComponent()}/", UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            // Punycode of no name, such as xn--.
            return false;
        }
    }
}
