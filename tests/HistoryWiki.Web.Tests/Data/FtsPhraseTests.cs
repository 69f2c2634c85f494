using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;

namespace HistoryWiki.Web.Tests.Data;

public class FtsPhraseTests
{
    [Theory]
    [InlineData("battle", "\"battle\"")]
    [InlineData("O'Brien", "\"O'Brien\"")]
    [InlineData("the \"War\"", "\"the \"\"War\"\"\"")]
    [InlineData("Title: battle*", "\"Title: battle*\"")]
    [InlineData("before\0after", "\"before after\"")]
    public void Any_text_becomes_one_quoted_phrase(string text, string expected) => Assert.Equal(expected, FtsPhrase.Quote(text));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("1810)")]
    [InlineData("O'Brien")]
    [InlineData("-battle")]
    [InlineData("AND")]
    [InlineData("battle OR")]
    [InlineData("NOT battle")]
    [InlineData("NEAR(battle")]
    [InlineData("Hidden:secret")]
    [InlineData("{Title}:battle")]
    [InlineData("battle*")]
    [InlineData("^battle")]
    [InlineData("a + b")]
    [InlineData("a\0b")]
    [InlineData("\ud800")]
    [InlineData("x\udfffy")]
    [InlineData("\u200f\u202eabc")]
    [InlineData("…")]
    [InlineData("'; DROP TABLE Articles; --")]
    public void No_quoted_text_is_an_error_or_reaches_a_column_it_names(string text)
    {
        using var wiki = new SqliteConnection("Data Source=:memory:");
        wiki.Open();
        Execute(wiki, "CREATE VIRTUAL TABLE t USING fts5(Title, Hidden)");
        Execute(wiki, "INSERT INTO t VALUES ('nothing of the kind', 'secret')");

        Assert.Equal(0L, Count(wiki, FtsPhrase.Quote(text)));
        Assert.Equal(0L, Count(wiki, "{Title} : ^ " + FtsPhrase.QuotePrefix(text)));
        Assert.Equal(0L, Count(wiki, $"({FtsPhrase.Quote(text)} AND {FtsPhrase.QuotePrefix(text)})"));
        Assert.Equal(0L, Count(wiki, FtsPhrase.Nothing));
    }

    private static object? Count(SqliteConnection wiki, string query)
    {
        using var command = wiki.CreateCommand();
        command.CommandText = "SELECT count(*) FROM t WHERE t MATCH $query";
        command.Parameters.AddWithValue("$query", query);
        return command.ExecuteScalar();
    }

    private static void Execute(SqliteConnection wiki, string sql)
    {
        using var command = wiki.CreateCommand();
#pragma warning disable CA2100 // constant texts of this test
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
