using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public sealed class PreparedStatementTests : IDisposable
{
    private readonly WikiApp app = new();

    [Theory]
    [InlineData("")]
    [InlineData("Île d’Yeu")]
    [InlineData("a\0b")]
    public async Task Text_is_read_back_as_it_was_written(string text)
    {
        var longer = new string('x', 5000) + text;

        var rows = await Write(text, longer);

        Assert.Equal([text, longer], rows.Select(row => row.Title));
    }

    [Fact]
    public async Task A_broken_surrogate_is_written_as_a_replacement_character()
    {
        var rows = await Write("a\uD800b");

        Assert.Equal(["a\uFFFDb"], rows.Select(row => row.Title));
    }

    [Fact]
    public async Task What_the_table_refuses_is_told_with_the_code_of_SQLite_and_the_statement_can_be_used_again()
    {
        var rows = await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            using var statement = Insert(wiki);
            statement.Run("kanzhal", "Battle of Kanzhal", 1);
            var refusal = Assert.Throws<SqliteException>(() => statement.Run("kanzhal", "Battle of Kanzhal", 2));
            Assert.Equal(19, refusal.SqliteErrorCode);
            Assert.Contains("UNIQUE", refusal.Message, StringComparison.Ordinal);
            Assert.Throws<SqliteException>(() => statement.Run("poltava", null, 1));
            statement.Run("poltava", "Battle of Poltava", 3);
            return await wiki.Wanted.OrderBy(row => row.Id).ToListAsync();
        });

        Assert.Equal([("kanzhal", 1), ("poltava", 3)], rows.Select(row => (row.FoldedTarget, row.Wanting)));
    }

    public void Dispose() => app.Dispose();

    private Task<List<WantedRow>> Write(params string[] titles) => app.Services.GetRequiredService<Writer>().Run(async wiki =>
    {
        using var statement = Insert(wiki);
        foreach (var (title, i) in titles.Select((title, i) => (title, i)))
            statement.Run($"name {i}", title, i);
        return await wiki.Wanted.OrderBy(row => row.Id).ToListAsync();
    });

    private static PreparedStatement Insert(WikiContext wiki) => new(wiki, "INSERT INTO Wanted (FoldedTarget, Title, Wanting) VALUES (?, ?, ?)");
}
