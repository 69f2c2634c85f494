using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ImportProcessTests : IDisposable
{
    private const int Articles = 1000;

    private readonly BuiltApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_dry_run_says_what_would_be_added_and_makes_no_database()
    {
        WriteArticles(2);

        var run = await app.Run("import", "--dry-run", "articles.txt");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("add: Battle 1\nadd: Battle 2\nArticles: 2 (2 to add, 0 to update, 0 unchanged, 0 kept as edited)\nRevisions: 0\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(app.Folder.At("data")));
    }

    [Fact]
    public async Task A_dry_run_compares_with_the_database_and_leaves_every_byte_of_it()
    {
        WriteArticles(2);
        await app.Run("import", "articles.txt");
        WriteArticles(3, firstYear: "1801");
        var before = await Hash();

        var run = await app.Run("import", "--dry-run", "articles.txt");

        Assert.StartsWith("update: Battle 1\nadd: Battle 3\nArticles: 3 (1 to add, 1 to update, 1 unchanged, 0 kept as edited)\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, await Hash());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(400)]
    public async Task An_import_that_is_killed_leaves_whole_articles_and_the_same_command_brings_in_the_rest(int atArticle)
    {
        WriteArticles(Articles);
        using (var killed = app.Start("import", "articles.txt"))
        {
            await WaitForArticles(atArticle, killed);
            killed.Kill();
            await BuiltApp.End(killed);
        }

        var check = await app.Run("check");
        var rest = await app.Run("import", "articles.txt");

        Assert.Equal((0, ""), (check.Exit, check.Errors));
        Assert.InRange(CountArticlesIn(check.Output), atArticle, Articles - 1);
        Assert.Equal(0, rest.Exit);
        Assert.Equal(0, (await app.Run("check")).Exit);
        Assert.Equal(Articles, Count("Articles"));
        Assert.Equal(Articles, Count("Revisions"));
    }

    [Fact]
    public async Task An_import_that_is_asked_to_stop_ends_with_1_between_two_articles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process is asked to stop by a signal of Unix.");
        WriteArticles(Articles);
        using var stopped = app.Start("import", "articles.txt");
        await WaitForArticles(5, stopped);
        using (var kill = Process.Start("kill", ["-TERM", stopped.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        var run = await BuiltApp.End(stopped);

        Assert.Equal((1, $"Stopped. What was imported is whole; the same command with --resume imports the rest.{Environment.NewLine}"), (run.Exit, run.Errors));
        Assert.InRange(Count("Articles"), 5, Articles - 1);
        Assert.Equal(Count("Articles"), Count("Revisions"));
    }

    [Fact]
    public async Task Two_imports_at_once_both_end_well_and_make_each_article_once()
    {
        WriteArticles(100);
        using var one = app.Start("import", "articles.txt");
        using var other = app.Start("import", "articles.txt");

        var ends = await Task.WhenAll(BuiltApp.End(one), BuiltApp.End(other));

        Assert.All(ends, end => Assert.Equal((0, ""), (end.Exit, end.Errors)));
        Assert.Equal((100, 100), (Count("Articles"), Count("Revisions")));
        Assert.Equal(0, (await app.Run("check")).Exit);
    }

    private static int CountArticlesIn(string output)
    {
        var summary = output.Split('\n').Single(line => line.StartsWith("Articles: ", StringComparison.Ordinal));
        return int.Parse(summary.Split(' ')[1].TrimEnd(','), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private void WriteArticles(int number, string firstYear = "1708") =>
        app.Folder.Write("articles.txt", string.Concat(Enumerable.Range(1, number).Select(i =>
            $"= Battle {i} =\n\nInfobox\n- Conflict: Battle {i}\n- Date: {(i == 1 ? firstYear : "1708")}\n- Combatant1: Kabardia\n- Commander1: Kurgoko Khan, Jabagh Qazanoqo\n\nIt came after [[Battle {i + 1}]].\n\n")));

    private async Task WaitForArticles(int number, Process import)
    {
        while (Count("Articles") < number)
        {
            Assert.False(import.HasExited, "The import ended before it could be stopped.");
            await Task.Delay(5);
        }
    }

    private int Count(string table)
    {
        if (!File.Exists(app.Database))
            return 0;
        using var connection = new SqliteConnection($"Data Source={app.Database};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // text of the tests
            command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            return 0; // The tables are not there yet.
        }
    }

    private async Task<string> Hash() => Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(app.Database)));
}
