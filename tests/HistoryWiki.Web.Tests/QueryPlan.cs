using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests;

/// <summary>How SQLite means to answer a question: one line a step, such as <c>SEARCH a USING INDEX …</c>.</summary>
internal static class QueryPlan
{
    /// <summary>The steps that read a whole table; what the question itself makes, and the names given to it, may be read whole.</summary>
    public static IEnumerable<string> WholeTables(this IReadOnlyList<string> steps)
    {
        var made = steps.Where(step => step.StartsWith("CO-ROUTINE ", StringComparison.Ordinal) || step.StartsWith("MATERIALIZE ", StringComparison.Ordinal)).Select(step => step.Split(' ')[1]).ToHashSet();
        return steps.Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && step != "SCAN CONSTANT ROW" && !made.Contains(step.Split(' ')[1]));
    }

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
