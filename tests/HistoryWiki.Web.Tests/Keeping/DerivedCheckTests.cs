using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HistoryWiki.Web.Tests.Keeping;

public sealed class DerivedCheckTests(CheckedWiki wiki) : IClassFixture<CheckedWiki>
{
    private const string Whole = "Articles: 4, revisions: 5: everything is whole.\n";
    private const string Mended = "Battle of Kanzhal (1708): derived anew from its current revision.\n";

    /// <summary>Every column of every table that is derived from articles, with the words that spoil it.</summary>
    public static TheoryData<string, string, string> DerivedColumns()
    {
        var model = new DesignTimeContext().CreateDbContext([]).Model;
        var columns = new TheoryData<string, string, string>();
        foreach (var type in DerivedRow.Collections(model).Select(rows => rows.TargetEntityType).Append(model.FindEntityType(typeof(ArticleRow))!))
        {
            foreach (var column in type.GetProperties().Where(c => !c.IsPrimaryKey() && !c.IsForeignKey() && c.Name != nameof(ArticleRow.RevisionNumber)))
                columns.Add(type.GetTableName()!, column.Name, Spoilt(column));
        }

        foreach (var column in new[] { "Title", "Aliases", "Commanders", "Belligerents", "Places", "Wars", "Years", "Traits", "Spelled" })
            columns.Add("NameSearch", column, $"{column} || ' x'");
        foreach (var column in new[] { "Names", "Body" })
            columns.Add("ArticleSearch", column, $"{column} || ' x'");
        return columns;
    }

    public static TheoryData<string> DerivedTables() =>
        [.. DerivedRow.Collections(new DesignTimeContext().CreateDbContext([]).Model).Select(rows => rows.TargetEntityType.GetTableName()!)];

    [Fact]
    public async Task A_wiki_that_was_only_written_by_the_app_is_whole()
    {
        var (exit, output) = await wiki.Check();

        Assert.Equal(Whole, output);
        Assert.Equal(0, exit);
    }

    [Fact]
    public void The_article_of_these_tests_has_rows_of_every_derived_kind()
    {
        Assert.All(DerivedTables(), table => Assert.NotEqual(0L, wiki.Ask($"SELECT count(*) FROM {table.Data} WHERE ArticleId = 1")));
    }

    [Fact]
    public async Task Articles_that_an_older_version_derived_are_told_at_once_and_derived_anew()
    {
        wiki.Plant("UPDATE Articles SET DerivedVersion = DerivedVersion - 1 WHERE Id < 4");
        wiki.Plant("UPDATE Facts SET Name = 'otherwise' WHERE ArticleId = 1");

        var (exit, output) = await wiki.Check();
        var (exitOfRepair, repaired) = await wiki.Check(repair: true);

        Assert.Equal(
            "The articles: What follows from 3 articles was derived by an older version of the app. Serve, import or repair once to derive it anew.\nArticles: 4, revisions: 5: 1 fault.\n",
            output);
        Assert.Equal(1, exit);
        Assert.Contains("3 articles of an older version derived anew.\n", repaired, StringComparison.Ordinal);
        Assert.EndsWith(Whole, repaired, StringComparison.Ordinal);
        Assert.Equal(0, exitOfRepair);
    }

    [Theory]
    [MemberData(nameof(DerivedColumns))]
    public async Task A_spoilt_column_is_found_and_mended(string table, string column, string spoilt)
    {
        wiki.Plant($"UPDATE {table} SET [{column}] = {spoilt} WHERE {(table is "ArticleSearch" or "NameSearch" ? "rowid" : table is "Articles" ? "Id" : "ArticleId")} = 1");

        var (exit, output) = await wiki.Check();
        var (exitOfRepair, repaired) = await wiki.Check(repair: true);

        Assert.Equal(1, exit);
        Assert.Contains(output.Split('\n'), line => line.StartsWith("Battle of Kanzhal (1708)", StringComparison.Ordinal) && (line.Contains($"{table}: ", StringComparison.Ordinal) || line.Contains("cannot be read", StringComparison.Ordinal)));
        Assert.EndsWith(Whole, repaired, StringComparison.Ordinal);
        Assert.Equal(0, exitOfRepair);
        Assert.Equal(Whole, (await wiki.Check()).Output);
    }

    [Theory]
    [MemberData(nameof(DerivedTables))]
    public async Task A_missing_row_is_found_and_mended(string table)
    {
        wiki.Plant($"DELETE FROM {table} WHERE Id = (SELECT max(Id) FROM {table} WHERE ArticleId = 1)");

        await AssertFoundAndMended($"Battle of Kanzhal (1708): {table}: a row is missing: ");
    }

    [Theory]
    [MemberData(nameof(DerivedTables))]
    public async Task A_row_that_stands_there_twice_is_found_and_mended(string table)
    {
        var columns = wiki.Ask($"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('{table}') WHERE name <> 'Id'");
        wiki.Plant($"INSERT INTO {table} ({columns}) SELECT {columns} FROM {table} WHERE ArticleId = 1 LIMIT 1");

        await AssertFoundAndMended($"Battle of Kanzhal (1708): {table}: a row is too many: ");
    }

    [Fact]
    public async Task A_difference_is_told_by_the_words_that_differ()
    {
        wiki.Plant("UPDATE Fields SET Value = 'September 1709' WHERE Key = 'Date'");

        var (_, output) = await wiki.Check(repair: true);

        Assert.Equal("Battle of Kanzhal (1708): Fields: Value is “…tember 1709”, not “…tember 1708”.\n" + Mended + Whole, output);
    }

    [Theory]
    [InlineData("ArticleSearch")]
    [InlineData("NameSearch")]
    public async Task Words_missing_from_the_search_index_are_found_and_mended(string table)
    {
        wiki.Plant($"DELETE FROM {table} WHERE rowid = 1");

        await AssertFoundAndMended($"Battle of Kanzhal (1708): {table}: a row is missing: ");
    }

    [Theory]
    [InlineData("INSERT INTO ArticleSearch(rowid, Names, Body) VALUES (99, 'a', 'a')")]
    [InlineData("INSERT INTO NameSearch(rowid, Title) VALUES (99, 'a')")]
    public async Task Words_of_an_article_that_does_not_exist_are_found_and_leave_the_search_index(string stray)
    {
        wiki.Plant(stray);

        await AssertFoundAndMended("The search index: It holds the words of article 99, which does not exist.");
    }

    [Theory]
    [InlineData("UPDATE Wanted SET Wanting = Wanting + 1 WHERE Id = (SELECT min(Id) FROM Wanted)")]
    [InlineData("DELETE FROM Wanted WHERE Id = (SELECT min(Id) FROM Wanted)")]
    [InlineData("INSERT INTO Wanted(FoldedTarget, Title, Wanting) VALUES ('nowhere', 'Nowhere', 1)")]
    public async Task A_title_that_is_not_wanted_as_often_as_counted_is_found_and_counted_anew(string fault)
    {
        wiki.Plant(fault);

        await AssertFoundAndMended("The wanted titles: 1 title is not counted as often as articles link there.");
    }

    [Fact]
    public async Task An_index_that_does_not_agree_with_its_words_is_found_and_made_anew()
    {
        wiki.Plant("DELETE FROM ArticleSearch_data WHERE id > 10");

        await AssertFoundAndMended("The search index: It does not agree with the words it was made of.");
    }

    [Fact]
    public async Task Rows_of_an_article_that_does_not_exist_are_found_and_removed()
    {
        foreach (var table in DerivedTables())
            wiki.Plant($"UPDATE {table.Data} SET ArticleId = 99 WHERE Id = (SELECT max(Id) FROM {table.Data} WHERE ArticleId = 1)");

        var (_, output) = await wiki.Check();

        Assert.All(DerivedTables(), table => Assert.Contains($"The table {table.Data}: 1 row refers to a row of Articles that does not exist.", output, StringComparison.Ordinal));
        await AssertFoundAndMended("The table Aliases: 1 row refers to a row of Articles that does not exist.");
    }

    private static string Spoilt(IProperty column) =>
        column.IsPrimitiveCollection ? "'[\"x\"]'"
        : column.GetRelationalTypeMapping().StoreType == "TEXT" ? $"coalesce([{column.Name}], '') || 'x'"
        : $"coalesce([{column.Name}], 0) + 1";

    private async Task AssertFoundAndMended(string finding)
    {
        var (exit, output) = await wiki.Check();
        var (exitOfRepair, repaired) = await wiki.Check(repair: true);

        Assert.Equal(1, exit);
        Assert.Contains(finding, output, StringComparison.Ordinal);
        Assert.EndsWith(Whole, repaired, StringComparison.Ordinal);
        Assert.Equal(0, exitOfRepair);
        Assert.Equal(Whole, (await wiki.Check()).Output);
    }
}
