using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HistoryWiki.Web.Data;

/// <summary>The two ways to open the SQLite file: read-only for everyone, read-write for the <see cref="Writer"/> alone.</summary>
public sealed class SqliteConnections(string connectionString)
{
    private const int BusySeconds = 5;
    private const int BusyMilliseconds = BusySeconds * 1000;
    private const int CacheKibibytes = 8 * 1024;

    // The text of an article fills several of the usual 4 KiB, each a page of its own to find and to write. It counts only before the file has a table.
    private const int PageBytes = 16 * 1024;

    private const string NoFile = "It does not say where the database is";
    private const string Pooling = "pooling";
    private static readonly string[] NamesOfFile = ["data source", "datasource", "filename"];

    private static readonly string WritingPragmas =
        $"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA page_size = {PageBytes}; PRAGMA journal_mode = WAL; " +
        $"PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -{CacheKibibytes};";

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
            await Execute(connection, WritingPragmas, cancellation);
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
            var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
            var keys = settings.Keys.Cast<string>().ToList();
            if (keys.Exists(NamesOfFile.Contains) && keys.Find(key => key != Pooling && !NamesOfFile.Contains(key)) is { } other)
                throw WrongSetting($"Only Data Source can be set in it, and “{other}” cannot");

            var source = new SqliteConnectionStringBuilder(connectionString).DataSource;
            var file = Path.GetFullPath(source);
            return IsFile(source) && Path.GetDirectoryName(file) is not null ? file : throw WrongSetting(NoFile);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw WrongSetting(NoFile, e);
        }
    }

    // In memory, everything would be lost when the app stops.
    private static bool IsFile(string source) =>
        !source.Equals(":memory:", StringComparison.OrdinalIgnoreCase) && !source.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    private static WrongSettingException WrongSetting(string message, Exception? inner = null) =>
        new("HistoryWiki:Database", $"{message}. Write for example Data Source=data/historywiki.db", inner);

    internal static async Task Execute(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constant text of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Sets up every read-only connection as it is opened, fresh or out of the pool.</summary>
    public sealed class ReadOnlySetup : DbConnectionInterceptor
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
