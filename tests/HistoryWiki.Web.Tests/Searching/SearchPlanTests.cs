using System.Globalization;
using HistoryWiki.Web.Searching;
using Microsoft.Data.Sqlite;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPlanTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Fact]
    public async Task Every_step_of_a_search_uses_an_index()
    {
        var steps = await Plan(ArticleSearchSql.Ranked(SearchRequest.Read("kalmyk wa")));

        Assert.Contains("SEARCH Articles USING COVERING INDEX IX_Articles_FoldedTitle (FoldedTitle=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName=?)", steps);
        Assert.Contains("SEARCH Aliases USING INDEX IX_Aliases_FoldedName (FoldedName>? AND FoldedName<?)", steps);
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY (rowid=?)", steps);
        Assert.All(steps.Where(s => s.StartsWith("SCAN ArticleSearch", StringComparison.Ordinal)), s => Assert.Matches("VIRTUAL TABLE INDEX .*M4$", s));
        Assert.All(steps.Where(s => s.StartsWith("SCAN", StringComparison.Ordinal)), s => Assert.Matches(@"^SCAN (ArticleSearch VIRTUAL|\(subquery|h$)", s));
    }

    private async Task<IReadOnlyList<string>> Plan(FormattableString question)
    {
        await wiki.App.Browser().GetAsync("/search");
        await using var connection = new SqliteConnection($"Data Source={wiki.App.Database};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        var names = Enumerable.Range(0, question.ArgumentCount).Select(i => $"$p{i}").ToArray();
#pragma warning disable CA2100 // a question of the app itself
        command.CommandText = "EXPLAIN QUERY PLAN " + string.Format(CultureInfo.InvariantCulture, question.Format, names);
#pragma warning restore CA2100
        for (var i = 0; i < names.Length; i++)
            command.Parameters.AddWithValue(names[i], question.GetArgument(i));

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }
}
