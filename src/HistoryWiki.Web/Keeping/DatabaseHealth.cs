using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HistoryWiki.Web.Keeping;

/// <summary>Ready when articles can be read and a write transaction can be opened.</summary>
public sealed class DatabaseHealth(WikiContext wiki, Writer writer) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await wiki.Articles.AnyAsync(cancellationToken);
            await writer.Run(_ => Task.FromResult(true), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return HealthCheckResult.Unhealthy("The database cannot be read or written.", e);
        }
    }
}
