using Microsoft.AspNetCore.Diagnostics;

namespace HistoryWiki.Web.Layout;

/// <summary>Refuses methods that no page knows, and gives an answer without a page the page that explains it, with the status it has.</summary>
public static class RefusedRequests
{
    /// <summary>Call it before routing.</summary>
    public static IApplicationBuilder UseRefusedRequestPages(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        return app.Use(async (context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsPost(context.Request.Method))
                await next(context);
            else
                Refuse(context.Response);

            // The page that explains is read, whatever was sent to the address that refused it. A form refused for its
            // missing token leaves the kind of a page behind that was never written.
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest } && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Response.ContentType = null;
            }
        });
    }

    /// <summary>Says of an address that no page has that it is not found, instead of asking who wants to know. Call it after routing.</summary>
    public static IApplicationBuilder UseNotFoundForUnknownAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static void Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        response.Headers.Allow = "GET, HEAD, POST";
    }
}
