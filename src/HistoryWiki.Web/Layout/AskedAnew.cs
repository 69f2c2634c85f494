using Microsoft.Net.Http.Headers;

namespace HistoryWiki.Web.Layout;

/// <summary>Lets anybody keep data, which is the same for everyone, and has it asked for anew each time, for an edit may have changed it.</summary>
public static class AskedAnew
{
    private const string Json = "application/json";

    /// <summary>Says so of all data that does not say otherwise. Call it before everything that may write some.</summary>
    public static IApplicationBuilder UseDataAskedAnew(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.GetTypedHeaders();
            if (headers.CacheControl is null && context.Response.ContentType?.StartsWith(Json, StringComparison.OrdinalIgnoreCase) == true)
                headers.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
            return Task.CompletedTask;
        });
        return next(context);
    });
}
