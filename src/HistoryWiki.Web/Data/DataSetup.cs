using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HistoryWiki.Web.Data;

/// <summary>Registers the database: read-only contexts for everyone, one <see cref="Writer"/>.</summary>
public static class DataSetup
{
    public static IServiceCollection AddWikiData(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var connections = new SqliteConnections(configuration["HistoryWiki:Database"] ?? "Data Source=data/historywiki.db");
        services.AddSingleton(connections);
        services.AddSingleton<SqliteConnections.ReadOnlySetup>();
        services.AddSingleton<Writer>();
        services.AddSingleton<KeptNames>();
        services.AddSingleton<ArticleSaving>();
        services.AddScoped<WritingConnection>();
        services.AddScoped<NearTitles>();
        services.AddDbContext<WikiContext>((provider, options) =>
        {
            // Every connection that EF Core opens itself is one for reading; the writing one comes to it open.
            options.AddInterceptors(provider.GetRequiredService<SqliteConnections.ReadOnlySetup>());
            if (provider.GetRequiredService<WritingConnection>().Value is { } writing)
                options.UseSqlite(writing, InOneParameter);
            else
                options.UseSqlite(connections.ForReading, InOneParameter).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        });
        return services;
    }

    // A list of any length makes the same question, which SQLite need not read again.
    private static void InOneParameter(SqliteDbContextOptionsBuilder options) => options.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
}
