namespace HistoryWiki.Web.Data;

/// <summary>The primary result codes of SQLite that tell a person something (https://sqlite.org/rescode.html).</summary>
internal static class SqliteCode
{
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
    public const int DiskFault = 10;
    public const int Damaged = 11;
    public const int Full = 13;
    public const int NotOpened = 14;
    public const int NoDatabase = 26;
}
