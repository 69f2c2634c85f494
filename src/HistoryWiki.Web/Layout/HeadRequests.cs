namespace HistoryWiki.Web.Layout;

/// <summary>Answers HEAD for every page as GET would, without the body. Pages know only GET and POST.</summary>
public static class HeadRequests
{
    /// <summary>Call it before everything that may write a page, the page of an error too.</summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    });
}
