namespace HistoryWiki.Web.Tests.Keeping;

public sealed class RevisionCheckTests : IAsyncLifetime
{
    private readonly CheckedWiki wiki = new();

    public ValueTask InitializeAsync() => wiki.InitializeAsync();

    public ValueTask DisposeAsync() => wiki.DisposeAsync();

    [Theory]
    [InlineData("UPDATE Revisions SET Content = replace(Content, 'victory', 'defeat') WHERE ArticleId = 1 AND Number = 1", "Revision 1 does not hold what was saved.")]
    [InlineData("UPDATE Revisions SET Content = replace(Content, 'victory', 'defeat') WHERE ArticleId = 1 AND Number = 2", "Revision 2 does not hold what was saved.")]
    [InlineData("UPDATE Revisions SET Content = '' WHERE ArticleId = 1 AND Number = 2", "Revision 2 does not hold what was saved.")]
    [InlineData("UPDATE Revisions SET ContentHash = '0' WHERE ArticleId = 1 AND Number = 2", "Revision 2 does not hold what was saved.")]
    [InlineData("DELETE FROM Revisions WHERE ArticleId = 1 AND Number = 1", "Between revision 0 and revision 2 there is a hole.")]
    [InlineData("UPDATE Revisions SET Number = 3 WHERE ArticleId = 1 AND Number = 2", "Between revision 1 and revision 3 there is a hole.")]
    [InlineData("DELETE FROM Revisions WHERE ArticleId = 1 AND Number = 2", "Revision 2 is said to be the current one, and the last one is 1.")]
    [InlineData("DELETE FROM Revisions WHERE ArticleId = 1", "Revision 2 is said to be the current one, and the last one is 0.")]
    [InlineData("UPDATE Articles SET RevisionNumber = 1 WHERE Id = 1", "Revision 1 is said to be the current one, and the last one is 2.")]
    public async Task A_damaged_history_is_found_and_never_covered_up(string fault, string finding)
    {
        var before = Derived();
        wiki.Plant(fault);

        var (exit, output) = await wiki.Check(repair: true);

        Assert.Equal(1, exit);
        Assert.Contains($"Battle of Kanzhal (1708): {finding}\n", output, StringComparison.Ordinal);
        Assert.Contains($"Not mended: Battle of Kanzhal (1708): {finding}\n", output, StringComparison.Ordinal);
        if (!fault.Contains("RevisionNumber", StringComparison.Ordinal))
            Assert.Equal(before, Derived());
    }

    [Fact]
    public async Task A_revision_of_an_article_that_does_not_exist_is_found()
    {
        wiki.Plant("UPDATE Revisions SET ArticleId = 99 WHERE Number = 1 AND ArticleId = 2");

        var (exit, output) = await wiki.Check();

        Assert.Equal(1, exit);
        Assert.Contains("The table Revisions: 1 row refers to a row of Articles that does not exist.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_page_of_the_file_is_found()
    {
        wiki.Plant("PRAGMA wal_checkpoint(TRUNCATE)");
        var page = (long)wiki.Ask("SELECT rootpage FROM sqlite_master WHERE name = 'IX_Aliases_FoldedName'")!;
        var bytes = (long)wiki.Ask("PRAGMA page_size")!;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using (var file = new FileStream(wiki.App.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Position = (page * bytes) - 16;
            file.Write([.. Enumerable.Repeat((byte)'#', 16)]);
        }

        var (exit, output) = await wiki.Check();

        Assert.Equal(1, exit);
        Assert.StartsWith("The database: ", output, StringComparison.Ordinal);
    }

    private object? Derived() => wiki.Ask("SELECT group_concat(Value, '|') FROM (SELECT Value FROM Fields WHERE ArticleId = 1 ORDER BY Ordinal)");
}
