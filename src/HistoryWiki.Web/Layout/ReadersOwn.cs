using Microsoft.Net.Http.Headers;

namespace HistoryWiki.Web.Layout;

/// <summary>Keeps pages to the reader for whom they were made: they show who is signed in and look as that reader chose, so only the browser may keep one, and asks again each time.</summary>
public static class ReadersOwn
{
    private const string Html = "text/html";

    /// <summary>Says so of every page, whichever it is. Call it before everything that may write one.</summary>
    public static IApplicationBuilder UseReadersOwnPages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith(Html, StringComparison.OrdinalIgnoreCase) == true)
                Say(context.Response);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Says so of one answer; one that may not be kept at all stays so.</summary>
    public static void Say(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var headers = response.GetTypedHeaders();
        if (headers.CacheControl is not { NoStore: true })
            headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        if (!response.Headers.Vary.Contains(HeaderNames.Cookie))
            response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
