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

    [Fact]
    public async Task Times_are_written_as_the_provider_writes_them()
    {
        var at = new DateTimeOffset(2024, 2, 29, 23, 59, 58, 120, TimeSpan.FromHours(-3.5));

        var (written, expected) = await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            using var statement = new PreparedStatement(wiki, "INSERT INTO Wanted (FoldedTarget, Title, Wanting) VALUES ('kanzhal', ?, 1)");
            statement.Run(at);
            var title = await wiki.Wanted.Select(row => row.Title).SingleAsync();
            return (title, await wiki.Database.SqlQuery<string>($"SELECT {at} AS Value").SingleAsync());
        });

        Assert.Equal(expected, written);
    }

    [Fact]
    public async Task The_id_of_the_last_row_is_told()
    {
        var (told, stored) = await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            using var statement = Insert(wiki);
            statement.Run("kanzhal", "Battle of Kanzhal", 1);
            statement.Run("poltava", "Battle of Poltava", 1);
            return (statement.LastId, await wiki.Wanted.Where(row => row.FoldedTarget == "poltava").Select(row => row.Id).SingleAsync());
        });

        Assert.Equal(stored, told);
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
