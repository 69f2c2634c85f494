using System.Data.Common;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
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
        return await Steps(command);
    }

    /// <summary>How a question is answered that is put to the database past EF Core.</summary>
    public static async Task<IReadOnlyList<string>> Of(WikiContext wiki, FormattableString question)
    {
        await using var moment = await OneMoment.Of(wiki);
        await using var command = new IndexQuestions(wiki).Command(question);
        return await Steps(command);
    }

    private static async Task<IReadOnlyList<string>> Steps(DbCommand command)
    {
#pragma warning disable CA2100 // a question of the app itself
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }
}
