using System.Diagnostics;

namespace HistoryWiki.Web.Layout;

/// <summary>One line of the log for each request: method, path, status and milliseconds; never the query, which may hold what somebody typed.</summary>
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
                log.LogInformation("{Method} {Path} {Status} {Milliseconds:0.0}", method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }
}
