using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing;

namespace HistoryWiki.Web.Layout;

/// <summary>Refuses methods that no page knows, and gives an answer without a page the page that explains it, with the status it has.</summary>
public static class RefusedRequests
{
    private const string AnyAddress = "{*path}";

    /// <summary>Call it before routing.</summary>
    public static IApplicationBuilder UseRefusedRequestPages(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        return app.Use(async (context, next) =>
        {
            // What the address takes instead is known when it is found, as if it were read.
            if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
            {
                context.Features.Set(new UnknownMethod());
                context.Request.Method = HttpMethods.Get;
            }

            await next(context);

            // The page that explains is read, whatever was sent to the address that refused it. A form refused for its
            // missing token leaves the kind of a page behind that was never written.
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest } && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Response.ContentType = null;
            }
        });
    }

    /// <summary>Says of an address that no page has that it is not found, instead of asking who wants to know, and refuses methods that no page knows. Call it after routing.</summary>
    public static IApplicationBuilder UseNotFoundForUnknownAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is null or RouteEndpoint { RoutePattern.RawText: AnyAddress } || NamesTwoPages(context))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (context.Features.Get<UnknownMethod>() is not null && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
            RefuseMethod(context);
        else
            return next(context);
        return Task.CompletedTask;
    });

    /// <summary>Refuses the method of a request, and says which the address takes.</summary>
    public static void RefuseMethod(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = TakesForm(context) ? "GET, HEAD, POST" : "GET, HEAD";
    }

    /// <summary>Whether the address takes a form.</summary>
    public static bool TakesForm(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetEndpoint()?.Metadata.GetMetadata<TakesFormAttribute>() is not null;
    }

    /// <summary>Takes the addresses that no page has, before something that only reads, such as the handler of files, refuses their method. Call it when all others are mapped.</summary>
    public static void MapUnknownAddresses(this IEndpointRouteBuilder app)
    {
        // What is sent to an address that is only read would else be taken for something sent to an unknown one.
        foreach (var read in app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(IsOnlyRead).ToList())
            app.Map(read.RoutePattern, () => Results.StatusCode(StatusCodes.Status405MethodNotAllowed)).AllowAnonymous().ExcludeFromDescription();
        app.MapFallback(AnyAddress, () => Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Lets files be found whatever the method, so that what is sent to one is refused as it is at a page, not as unknown.</summary>
    public static TBuilder WithoutMethods<TBuilder>(this TBuilder files)
        where TBuilder : IEndpointConventionBuilder
    {
        files.Add(file =>
        {
            foreach (var methods in file.Metadata.OfType<IHttpMethodMetadata>().ToList())
                file.Metadata.Remove(methods);
        });
        return files;
    }

    private static bool IsOnlyRead(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods && !methods.HttpMethods.Contains(HttpMethods.Post);

    // Of a list; what only reads as one of them would be another page than was asked for.
    private static bool NamesTwoPages(HttpContext context) =>
        context.Request.Query[Addresses.PageParameter].Count > 1 && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private sealed record UnknownMethod;
}
