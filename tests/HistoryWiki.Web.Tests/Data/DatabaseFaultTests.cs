using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace HistoryWiki.Web.Tests.Data;

public sealed class DatabaseFaultTests : IDisposable
{
    private const string Serve = "--urls=http://127.0.0.1:0";

    private const string Article = "= Battle =\n\nWords of it.\n";
    private static readonly Lazy<Task<byte[]>> Sound = new(MakeSoundDatabase);

    private readonly BuiltApp app = new();

    public static TheoryData<string> EveryUse => ["import a.txt", "import --dry-run a.txt", "check", "check --repair", Serve];

    public static TheoryData<string> EveryWrite => ["import a.txt", "check", "check --repair", "user add Ann --role editor", Serve];

    public void Dispose() => app.Dispose();

    [Theory]
    [MemberData(nameof(EveryUse))]
    public async Task A_database_that_a_newer_version_has_changed_is_left_alone(string use)
    {
        await MakeDatabase();
        Change("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Future', '99.0')");

        await AssertRefusedUntouched(use, "error: database-newer: A newer version of HistoryWiki has changed the tables of the database. Use that version; nothing was changed.");
    }

    [Theory]
    [MemberData(nameof(EveryUse))]
    public async Task A_file_that_is_no_database_is_left_alone(string use)
    {
        app.Folder.Write("a.txt", Article);
        app.Folder.Write("data/wiki.db", string.Concat(Enumerable.Repeat("This is no database. ", 500)));

        await AssertRefusedUntouched(use, "error: no-database: The file is no SQLite database.");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("import --dry-run a.txt")]
    public async Task A_database_of_an_older_version_is_not_read_before_it_is_renewed(string use)
    {
        await MakeDatabase();
        Change("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)");

        await AssertRefusedUntouched(use, "error: database-older: The tables of the database are of an older version of HistoryWiki. Serve or import once to renew them.");
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_database_that_another_program_has_locked_is_left_alone(string use)
    {
        await MakeDatabase();
        await using var other = new SqliteConnection($"Data Source={app.Database};Pooling=False");
        await other.OpenAsync();
        await using var locked = other.BeginTransaction(deferred: false);

        await AssertRefusedUntouched(use, "error: database-locked: Another program has locked the database. Close it and try again.");
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_database_that_may_not_be_written_is_left_alone(string use)
    {
        await MakeDatabase();
        Permit(app.Database, UnixFileMode.UserRead);

        await AssertRefusedUntouched(use, "error: database-read-only: The database cannot be written to. Check that this user may write the file and its folder.");
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_database_in_a_folder_that_may_not_be_written_is_left_alone(string use)
    {
        await MakeDatabase();
        Permit(app.Folder.At("data"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await AssertRefusedUntouched(use, "error: database-read-only: The database cannot be written to. Check that this user may write the file and its folder.");
        }
        finally
        {
            Permit(app.Folder.At("data"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("import a.txt")]
    [InlineData("user add Ann --role admin")]
    [InlineData(Serve)]
    public async Task A_folder_in_which_no_database_can_be_made_is_told_in_one_line(string use)
    {
        app.Folder.Write("a.txt", Article);
        Directory.CreateDirectory(app.Folder.At("data"));
        Permit(app.Folder.At("data"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = await app.RunWithoutPrivileges(use.Split(' '));

            Assert.Equal($"{app.Database}: error: database-read-only: The database cannot be written to. Check that this user may write the file and its folder.{Environment.NewLine}", run.Errors);
            Assert.Equal((1, ""), (run.Exit, run.Output));
        }
        finally
        {
            Permit(app.Folder.At("data"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --repair")]
    public async Task Where_there_is_no_database_none_is_made_to_be_checked(string use)
    {
        var run = await app.Run(use.Split(' '));

        Assert.Equal((1, $"{app.Database}: error: database-missing: There is no database of HistoryWiki here.{Environment.NewLine}"), (run.Exit, run.Errors));
        Assert.False(Directory.Exists(app.Folder.At("data")));
    }

    private static void Permit(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The permissions are those of Unix.");
        else
            File.SetUnixFileMode(path, mode);
    }

    private async Task MakeDatabase()
    {
        app.Folder.Write("a.txt", Article);
        app.Folder.Write("data/wiki.db", await Sound.Value);
    }

    private static async Task<byte[]> MakeSoundDatabase()
    {
        using var maker = new BuiltApp();
        maker.Folder.Write("a.txt", Article);
        Assert.Equal(0, (await maker.Run("import", "a.txt")).Exit);
        return await File.ReadAllBytesAsync(maker.Database);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={app.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // text of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private async Task AssertRefusedUntouched(string use, string message)
    {
        var before = Hash();

        var run = await app.RunWithoutPrivileges(use.Split(' '));

        Assert.Equal($"{app.Database}: {message}{Environment.NewLine}", run.Errors);
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Hash());
    }

    private string Hash()
    {
        using var file = new FileStream(app.Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
