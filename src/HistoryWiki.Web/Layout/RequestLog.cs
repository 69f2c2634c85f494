using System.Diagnostics;

namespace HistoryWiki.Web.Layout;

/// <summary>
/// One line of the log for each request: method, path, status and milliseconds, and the number that the page of an error tells whom it is shown to;
/// never the query, which may hold what somebody typed.
/// </summary>
public static class RequestLog
{
    public static IApplicationBuilder UseRequestLog(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("HistoryWiki.Requests");
        return app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            var (method, path) = (context.Request.Method, context.Request.Path.Value);
            try
            {
                await next(context);
            }
            finally
            {
                var (status, milliseconds) = (context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                if (status >= StatusCodes.Status500InternalServerError)
                    log.LogError("{Method} {Path} {Status} {Milliseconds:0.0} {Number}", method, path, status, milliseconds, context.TraceIdentifier);
                else
                    log.LogInformation("{Method} {Path} {Status} {Milliseconds:0.0}", method, path, status, milliseconds);
            }
        });
    }
}
