using System.Data.Common;
using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Keeping;

/// <summary>Checks the database as a file: its pages, its references between tables and its search index.</summary>
public static class DatabaseCheck
{
    /// <summary>What SQLite itself finds wrong with the file and with references between tables.</summary>
    public static async Task<IReadOnlyList<Finding>> Tables(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var damages = await Ask(wiki, "PRAGMA integrity_check", row => row.GetString(0));
        var strays = await Ask(wiki, "PRAGMA foreign_key_check", row => (Table: row.GetString(0), Parent: row.GetString(2)));
        var strayIds = await ArticleSearchIndex.FindStrays(wiki);
        var derived = DerivedTables(wiki);
        var miscounted = await WantedTitles.CountWrong(wiki);
        var older = await wiki.Articles.CountAsync(a => a.DerivedVersion < DerivedArticle.Version);
        return
        [
            .. damages.Where(damage => damage != "ok").Select(damage => new Finding("The database", damage)),
            .. strays.CountBy(stray => stray).Select(stray => new Finding(
                $"The table {stray.Key.Table}",
                $"{(stray.Value == 1 ? "1 row refers" : $"{stray.Value} rows refer")} to a row of {stray.Key.Parent} that does not exist.",
                derived.Contains(stray.Key.Table) ? Remedy.RemoveStrayRows : Remedy.None)),
            .. miscounted == 0 ? (Finding[])[] : [new Finding("The wanted titles", $"{Quantity.Of(miscounted, "title")} {(miscounted == 1 ? "is" : "are")} not counted as often as articles link there.", Remedy.CountWanted)],
            .. older == 0 ? (Finding[])[] : [new Finding("The articles", $"What follows from {Quantity.Of(older, "article")} was derived by an older version of the app. Serve, import or repair once to derive it anew.", Remedy.DeriveOlder)],
            .. strayIds.Select(id => new Finding("The search index", $"It holds the words of article {id}, which does not exist.", Remedy.RemoveFromIndex, id)),
        ];
    }

    /// <summary>What FTS5 finds wrong with the search index; call it inside a job of the <see cref="Writer"/>.</summary>
    public static async Task<IReadOnlyList<Finding>> SearchIndex(WikiContext wiki)
    {
        try
        {
            await ArticleSearchIndex.Verify(wiki);
            return [];
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SqliteCode.Damaged)
        {
            return [new Finding("The search index", "It does not agree with the words it was made of.", Remedy.RebuildIndex)];
        }
    }

    /// <summary>The tables whose rows are derived from articles.</summary>
    public static IReadOnlySet<string> DerivedTables(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return DerivedRow.Collections(wiki.Model).Select(rows => rows.TargetEntityType.GetTableName()!).ToHashSet();
    }

    private static async Task<List<T>> Ask<T>(WikiContext wiki, string pragma, Func<DbDataReader, T> read)
    {
        await wiki.Database.OpenConnectionAsync();
        await using var command = wiki.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // constant text of this class
        command.CommandText = pragma;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }
}
