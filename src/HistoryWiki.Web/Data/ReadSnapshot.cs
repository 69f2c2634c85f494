using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Lets several questions of a reader see the database as it was at the first of them, while others write.</summary>
public static class ReadSnapshot
{
    /// <summary>Begins it; it ends when what is returned is disposed of.</summary>
    public static async Task<IAsyncDisposable> Begin(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Database.OpenConnectionAsync();
        // A transaction that is not deferred asks for the right to write, which a reader does not have.
        var transaction = ((SqliteConnection)wiki.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await wiki.Database.UseTransactionAsync(transaction);
        return new Snapshot(wiki, transaction);
    }

    private sealed class Snapshot(WikiContext wiki, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await wiki.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
            await wiki.Database.CloseConnectionAsync();
        }
    }
}
