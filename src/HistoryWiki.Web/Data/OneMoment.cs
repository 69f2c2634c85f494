using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HistoryWiki.Web.Data;

/// <summary>Several questions answered from the same moment of the database, so that no edit falls between them: never the facts of one revision beside the text of the next.</summary>
public static class OneMoment
{
    /// <summary>Begins the moment; it ends when the result is disposed of, which must be before the answer is sent, for a reader may be slow.</summary>
    public static async Task<IAsyncDisposable> Of(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        await wiki.Database.OpenConnectionAsync();

        // Not the transaction that EF Core begins, which would ask for the right to write.
        var transaction = ((SqliteConnection)wiki.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return new Moment(wiki, (await wiki.Database.UseTransactionAsync(transaction))!);
    }

    private sealed class Moment(WikiContext wiki, IDbContextTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await wiki.Database.CloseConnectionAsync();
        }
    }
}
