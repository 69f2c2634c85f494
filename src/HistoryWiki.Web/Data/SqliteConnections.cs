using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HistoryWiki.Web.Data;

/// <summary>The two ways to open the SQLite file: read-only for everyone, read-write for the <see cref="Writer"/> alone.</summary>
public sealed class SqliteConnections(string connectionString)
{
    private const int BusySeconds = 5;
    private const int BusyMilliseconds = BusySeconds * 1000;

    /// <summary>The database file; the lock file and the keys stand beside it.</summary>
    public string File { get; } = FileOf(connectionString);

    public string ForReading => new SqliteConnectionStringBuilder(connectionString)
    {
        DataSource = File,
        Mode = SqliteOpenMode.ReadOnly,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();

    /// <summary>Opens the read-write connection. Unpooled, so that no setting of it can reach another user.</summary>
    public async Task<SqliteConnection> OpenForWriting(CancellationToken cancellation)
    {
        MakeFolder();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString)
        {
            DataSource = File,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = BusySeconds,
        }.ToString());
        try
        {
            await connection.OpenAsync(cancellation);
            // A file that is no database is told from one at the first question about its tables, not when it is opened.
            await Execute(connection, "SELECT count(*) FROM sqlite_master;", cancellation);
            await Execute(connection, $"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;", cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the folder of the database where there is none.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be made.</exception>
    public void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DatabaseFaults.NotWritable(File, e);
        }
    }

    private static string FileOf(string connectionString)
    {
        try
        {
            return Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        }
        catch (ArgumentException e)
        {
            throw new WrongSettingException("HistoryWiki:Database", "It does not say where the database is. Write for example Data Source=data/historywiki.db", e);
        }
    }

    internal static async Task Execute(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constant text of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Sets up every read-only connection as it is opened, fresh or out of the pool.</summary>
    public sealed class ReadingSetup : DbConnectionInterceptor
    {
        private static readonly string Pragmas = $"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
            Execute(connection, Pragmas, cancellationToken);
    }
}
