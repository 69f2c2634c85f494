using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HistoryWiki.Web.Data;

/// <summary>
/// The only door to a write: one job at a time, each in one transaction on the one read-write connection, and
/// committed to disk before the task ends. A file lock keeps a second process of HistoryWiki out meanwhile.
/// </summary>
public sealed partial class Writer(IServiceScopeFactory scopes, SqliteConnections connections, ILogger<Writer> log) : IAsyncDisposable
{
    private const int LongestQueue = 256;
    private static readonly TimeSpan LongestWaitForAnotherProcess = TimeSpan.FromSeconds(20);

    // How a lock held by another process is told: EWOULDBLOCK of Linux and of macOS, the sharing and lock violations of Windows.
    private static readonly int[] TakenElsewhere = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteConnection? connection;
    private int waiting;

    /// <summary>Whether somebody waits for the running job to end.</summary>
    public bool IsAwaited => Volatile.Read(ref waiting) > 1;

    /// <summary>Runs a job on a context that may write, and commits it. The job must not keep the context.</summary>
    /// <exception cref="WriterBusyException">Too many are waiting already, another process does not let go, or the disk is full.</exception>
    public Task<T> Run<T>(Func<WikiContext, Task<T>> job, CancellationToken cancellation = default) =>
        RunWith(services => job(services.GetRequiredService<WikiContext>()), cancellation);

    /// <summary>The same for a job that needs services which write through the context, such as accounts.</summary>
    /// <exception cref="WriterBusyException">Too many are waiting already, another process does not let go, or the disk is full.</exception>
    public async Task<T> RunWith<T>(Func<IServiceProvider, Task<T>> job, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (Interlocked.Increment(ref waiting) > LongestQueue)
        {
            Interlocked.Decrement(ref waiting);
            throw new WriterBusyException(BusyCause.TooManyChanges, "Too many changes are waiting to be saved.");
        }

        try
        {
            await turn.WaitAsync(cancellation);
            try
            {
                return await RunAlone(job, cancellation);
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Brings the tables to the newest shape, making the file where there is none.</summary>
    /// <exception cref="DatabaseFaultException">The file cannot be written, or a newer version of the app has changed its tables.</exception>
    public async Task Migrate(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            using var processLock = await LockOutOtherProcesses(cancellation);
            connection ??= await connections.OpenForWriting(cancellation);
            await using var scope = WritingScope();
            var database = scope.ServiceProvider.GetRequiredService<WikiContext>().Database;
            if (await TablesVersions.Of(database, cancellation) == TablesVersion.Newer)
                throw DatabaseFaults.Newer(connections.File);
            await ForgetAbandonedMigrationLock(cancellation);
            await database.MigrateAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        if (connection is not null)
        {
            using var processLock = await LockOutOtherProcesses(CancellationToken.None);
            // The last connection writes the log back into the file, so those that wait for readers go first.
            await using (var reading = new SqliteConnection(connections.ForReading))
                SqliteConnection.ClearPool(reading);
            await connection.DisposeAsync();
            connection = null;
        }

        turn.Dispose();
    }

    private async Task<T> RunAlone<T>(Func<IServiceProvider, Task<T>> job, CancellationToken cancellation)
    {
        using var processLock = await LockOutOtherProcesses(cancellation);
        connection ??= await connections.OpenForWriting(cancellation);
        try
        {
            return await RunInTransaction(job, cancellation);
        }
        catch (Exception e) when (DatabaseFaults.IsFullDisk(e))
        {
            var explanation = DatabaseFaults.Explain(e, connections.File)!;
            NotSaved(explanation);
            throw new WriterBusyException(BusyCause.FullDisk, explanation, e);
        }
    }

    private async Task<T> RunInTransaction<T>(Func<IServiceProvider, Task<T>> job, CancellationToken cancellation)
    {
        await using var scope = WritingScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
        // What fails ends the whole job; and at each savepoint FTS5 would write what it could still gather.
        wiki.Database.AutoSavepointsEnabled = false;
        await using var transaction = await Begin(wiki, cancellation);
        var result = await job(scope.ServiceProvider);
        await wiki.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Explanation}")]
    private partial void NotSaved(string explanation);

    // Somebody else's program may hold the file, such as a shell of SQLite; ours wait for the lock file instead.
    private async Task<IDbContextTransaction> Begin(WikiContext wiki, CancellationToken cancellation)
    {
        try
        {
            return await wiki.Database.BeginTransactionAsync(cancellation);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCode.Busy or SqliteCode.Locked)
        {
            throw new WriterBusyException(BusyCause.AnotherProgram, DatabaseFaults.Explain(e, connections.File)!, e);
        }
    }

    private AsyncServiceScope WritingScope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WritingConnection>().Value = connection;
        return scope;
    }

    // Two connections that write or checkpoint at the same moment can corrupt a WAL database before SQLite 3.51.3.
    private async Task<FileStream> LockOutOtherProcesses(CancellationToken cancellation)
    {
        connections.MakeFolder();
        var waited = Stopwatch.StartNew();
        // Who waits is next: without it, a process that writes one job after the other would hardly ever let another in.
        using var next = await LockFile(".lock-next", waited, cancellation);
        return await LockFile(".lock", waited, cancellation);
    }

    private async Task<FileStream> LockFile(string ending, Stopwatch waited, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(connections.File + ending, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException e) when (IsTaken(e) && waited.Elapsed < LongestWaitForAnotherProcess)
            {
                await Task.Delay(20, cancellation);
            }
            catch (IOException e) when (IsTaken(e))
            {
                throw new WriterBusyException(BusyCause.AnotherProgram, $"{connections.File}: error: database-busy: Another process of HistoryWiki is writing to the database. Try again.", e);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw DatabaseFaults.NotWritable(connections.File, e);
            }
        }
    }

    private static bool IsTaken(IOException e) => TakenElsewhere.Contains(e.HResult);

    // A process killed in the middle of a migration leaves EF Core's lock row behind, and every later start would wait for it without end.
    private async Task ForgetAbandonedMigrationLock(CancellationToken cancellation)
    {
        await using var find = connection!.CreateCommand();
        find.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await find.ExecuteScalarAsync(cancellation) is long and > 0)
            await SqliteConnections.Execute(connection, "DELETE FROM __EFMigrationsLock", cancellation);
    }
}

/// <summary>Within a job of the <see cref="Writer"/>, the connection that may write; otherwise empty.</summary>
public sealed class WritingConnection
{
    public SqliteConnection? Value { get; set; }
}

/// <summary>A change could not be saved now, and can be tried again.</summary>
public sealed class WriterBusyException(BusyCause cause, string message, Exception? inner = null) : IOException(message, inner)
{
    public BusyCause Cause => cause;
}

/// <summary>What keeps a change from being saved now.</summary>
public enum BusyCause
{
    TooManyChanges,

    /// <summary>Another process of ours, or somebody else's program, holds the database.</summary>
    AnotherProgram,

    FullDisk,
}
