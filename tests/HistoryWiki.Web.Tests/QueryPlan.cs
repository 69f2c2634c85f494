using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests;

/// <summary>How SQLite means to answer a question: one line a step, such as <c>SEARCH a USING INDEX …</c>.</summary>
internal static class QueryPlan
{
    public static async Task<IReadOnlyList<string>> Of<T>(WikiContext wiki, IQueryable<T> question)
    {
        await wiki.Database.OpenConnectionAsync();
        await using var command = question.CreateDbCommand();
#pragma warning disable CA2100 // a question of the app itself
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        var steps = new List<string>();
        await using var reader = (SqliteDataReader)await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }
}
