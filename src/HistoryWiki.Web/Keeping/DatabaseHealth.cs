using System.Globalization;
using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HistoryWiki.Web.Keeping;

/// <summary>Ready when articles can be read and a write transaction can be opened; degraded where articles can be read, but the disk has little room for changes.</summary>
public sealed class DatabaseHealth(WikiContext wiki, Writer writer, SqliteConnections connections, IConfiguration configuration) : IHealthCheck
{
    /// <summary>The setting that says below how many free megabytes the disk has little room.</summary>
    public const string LeastRoom = "HistoryWiki:LeastRoom";

    // The log of SQLite and what one long import adds before it is written back.
    private const int LeastMegabytes = 64;
    private const int Megabyte = 1_000_000;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await wiki.Articles.AnyAsync(cancellationToken);
            await writer.Run(_ => Task.FromResult(true), cancellationToken);
            var free = new DriveInfo(connections.File).AvailableFreeSpace / Megabyte;
            return free < configuration.GetValue(LeastRoom, LeastMegabytes)
                ? HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"The disk of the database has {free} MB left, and nothing can be saved once it is full."))
                : HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return HealthCheckResult.Unhealthy("The database cannot be read or written.", e);
        }
    }

    /// <summary>Answers with the status and, below it, what keeps the wiki from being healthy.</summary>
    public static Task Write(HttpContext http, HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(report);
        http.Response.ContentType = "text/plain";
        return http.Response.WriteAsync(string.Join('\n', [report.Status.ToString(), .. report.Entries.Values.Select(entry => entry.Description).OfType<string>()]));
    }
}
