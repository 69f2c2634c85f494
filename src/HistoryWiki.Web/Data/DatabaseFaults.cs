using Microsoft.Data.Sqlite;

namespace HistoryWiki.Web.Data;

/// <summary>The database cannot be used as it is; the message is one line that a person can act on.</summary>
public sealed class DatabaseFaultException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>Says what is the matter with a database file, for example that another program has locked it.</summary>
public static class DatabaseFaults
{
    private const string Locked = "error: database-locked: Another program has locked the database. Close it and try again.";
    private const string ReadOnly = "error: database-read-only: The database cannot be written to. Check that this user may write the file and its folder.";

    private static readonly Dictionary<int, string> Explanations = new()
    {
        [SqliteCode.Busy] = Locked,
        [SqliteCode.Locked] = Locked,
        [SqliteCode.ReadOnly] = ReadOnly,
        [SqliteCode.DiskFault] = "error: disk-failed: The disk reported a fault while the database was read or written.",
        [SqliteCode.Damaged] = "error: database-damaged: The database is damaged. The command “check” says where; put a backup in its place.",
        [SqliteCode.Full] = "error: disk-full: The disk is full. Nothing of the last change was saved.",
        [SqliteCode.NotOpened] = "error: database-not-opened: The database cannot be opened. Check that the folder exists and that this user may read it.",
        [SqliteCode.NoDatabase] = "error: no-database: The file is no SQLite database.",
    };

    /// <summary>The fault as a line that begins with the file, or null for an exception that tells of none.</summary>
    public static string? Explain(Exception exception, string file)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is DatabaseFaultException or WriterBusyException)
                return e.Message;
            if (e is SqliteException sqlite && Explanations.TryGetValue(sqlite.SqliteErrorCode, out var explanation))
                return $"{file}: {explanation}";
        }

        return null;
    }

    /// <summary>Whether the disk has no room, so that the same can be saved when it has.</summary>
    internal static bool IsFullDisk(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is SqliteException { SqliteErrorCode: SqliteCode.Full })
                return true;
        }

        return false;
    }

    internal static DatabaseFaultException NotWritable(string file, Exception inner) => new($"{file}: {ReadOnly}", inner);

    internal static DatabaseFaultException Missing(string file) => new($"{file}: error: database-missing: There is no database of HistoryWiki here.");

    internal static DatabaseFaultException Newer(string file) =>
        new($"{file}: error: database-newer: A newer version of HistoryWiki has changed the tables of the database. Use that version; nothing was changed.");

    internal static DatabaseFaultException Older(string file) =>
        new($"{file}: error: database-older: The tables of the database are of an older version of HistoryWiki. Serve or import once to renew them.");
}
