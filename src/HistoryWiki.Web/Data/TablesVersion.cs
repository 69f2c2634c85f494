using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HistoryWiki.Web.Data;

/// <summary>How the tables of a database compare with those that this version of the app works with.</summary>
public enum TablesVersion
{
    /// <summary>There are none yet.</summary>
    Missing,

    /// <summary>They lack a migration.</summary>
    Older,

    Current,

    /// <summary>They have a migration that this version does not know.</summary>
    Newer,
}

/// <summary>Tells the <see cref="TablesVersion"/> of a database, and refuses those that cannot be worked with. Writes nothing.</summary>
public static class TablesVersions
{
    public static async Task<TablesVersion> Of(DatabaseFacade database, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var applied = (await database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var known = database.GetMigrations().ToList();
        return applied.Except(known).Any() ? TablesVersion.Newer
            : applied.Count == 0 ? TablesVersion.Missing
            : applied.Count < known.Count ? TablesVersion.Older
            : TablesVersion.Current;
    }

    /// <summary>Whether a file exists and has tables of this version; neither the file nor its folder is made.</summary>
    /// <exception cref="DatabaseFaultException">Its tables are of another version.</exception>
    public static async Task<bool> AreReadable(IServiceProvider services)
    {
        var file = services.GetRequiredService<SqliteConnections>().File;
        if (!File.Exists(file))
            return false;

        await using var scope = services.CreateAsyncScope();
        return await Of(scope.ServiceProvider.GetRequiredService<WikiContext>().Database) switch
        {
            TablesVersion.Newer => throw DatabaseFaults.Newer(file),
            TablesVersion.Older => throw DatabaseFaults.Older(file),
            var version => version == TablesVersion.Current,
        };
    }
}
