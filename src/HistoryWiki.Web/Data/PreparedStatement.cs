using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace HistoryWiki.Web.Data;

/// <summary>
/// A statement that is compiled once and run for many rows, its values bound by their place. A command of ADO.NET looks each of its
/// parameters up by name for every row, which takes longer than writing most rows of an article. Call it inside a job of the <see cref="Writer"/>.
/// </summary>
public sealed class PreparedStatement : IDisposable
{
    private const int PrimaryCode = 0xFF;

    // As the provider of ADO.NET writes it.
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz";

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <param name="wiki">The context of the job, whose transaction is the one that the statement runs in.</param>
    /// <param name="sql">The statement, with <c>?</c> for each value.</param>
    public PreparedStatement(WikiContext wiki, string sql)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        database = SqliteBridge.HandleOf((SqliteConnection)wiki.Database.GetDbConnection());
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <summary>Runs the statement for one row.</summary>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        Check(result);
    }

    /// <summary>The id of the row that was inserted last.</summary>
    public int LastId => (int)raw.sqlite3_last_insert_rowid(database);

    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        "" => raw.sqlite3_bind_text(statement, place, ""),
        string text => BindText(place, text),
        bool flag => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0),
        int or long => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        DateTimeOffset time => BindText(place, time.ToString(TimeFormat, CultureInfo.InvariantCulture)),
        double number => raw.sqlite3_bind_double(statement, place, number),
        _ => throw new ArgumentException($"SQLite has no value for a {value.GetType().Name}.", nameof(value)),
    };

    // SQLite copies the text; but it takes no bytes at all for NULL. A broken surrogate becomes U+FFFD, as everywhere.
    private int BindText(int place, string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var result = raw.sqlite3_bind_text(statement, place, utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
        return result;
    }

    private void Check(int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW)
            return;
        var extended = raw.sqlite3_extended_errcode(database);
        throw new SqliteException($"SQLite Error {result & PrimaryCode}: '{raw.sqlite3_errmsg(database).utf8_to_string()}'.", result & PrimaryCode, extended);
    }
}
