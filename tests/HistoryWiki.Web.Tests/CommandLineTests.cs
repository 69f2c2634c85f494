namespace HistoryWiki.Web.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string Article = "= Battle of Kanzhal =\n\nInfobox\n- Conflict: Battle of Kanzhal\n- Date: 1708\n- Combatant1: Kabardia\n\nThey met in the mountains.\n";

    private readonly BuiltApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("parse")]
    [InlineData("import")]
    [InlineData("parse --frobnicate a.txt")]
    [InlineData("parse a.txt --frobnicate")]
    [InlineData("parse --format papyrus a.txt")]
    [InlineData("import --dry-runs a.txt")]
    [InlineData("check --mend")]
    [InlineData("check a.txt")]
    [InlineData("user")]
    [InlineData("user add Ann")]
    [InlineData("user add Ann --role emperor")]
    [InlineData("--bogus")]
    [InlineData("--bogus=5")]
    [InlineData("--urls")]
    [InlineData("--urls --environment Production")]
    [InlineData("--urls http://127.0.0.1:0 frobnicate")]
    [InlineData("-urls http://127.0.0.1:0")]
    public async Task A_wrong_command_line_ends_with_2_says_why_and_does_nothing(string words)
    {
        var run = await app.Run(words.Split(' '));

        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
        Assert.False(Directory.Exists(app.Folder.At("data")));
    }

    [Fact]
    public async Task A_command_that_there_is_not_is_named()
    {
        Assert.Equal(
            "There is no command 'frobnicate'; there are parse, import, check, user.\nThe option --help says what there is.\n",
            (await app.Run("frobnicate", "a.txt")).Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("parse", "PATH is missing: Files, or folders whose files are read, those of the folders below included.\nUsage: historywiki parse <PATH>... [options]\n")]
    [InlineData("import --dry-runs a.txt", "Unrecognized option '--dry-runs'.\nUsage: historywiki import <PATH>... [options]\n")]
    [InlineData("user add", "Option '--role' is required.\nNAME is missing: The name that histories will show.\nUsage: historywiki user add <NAME> [options]\n")]
    public async Task What_is_missing_is_named_and_how_the_command_is_written_is_shown(string words, string message) =>
        Assert.Equal(message + "The option --help says what there is.\n", (await app.Run(words.Split(' '))).Errors.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("--HistoryWiki:Database=garbage --urls=http://127.0.0.1:0")]
    [InlineData("--HistoryWiki:Database= --urls=http://127.0.0.1:0")]
    [InlineData("--HistoryWiki:Database=Host=localhost;Database=wiki --urls=http://127.0.0.1:0")]
    [InlineData("check --HistoryWiki:Database=garbage")]
    [InlineData("check --HistoryWiki:Database=DataSource=/")]
    [InlineData("check --HistoryWiki:Database=DataSource=:memory:")]
    [InlineData("check --HistoryWiki:Database=DataSource=file:wiki.db?mode=memory")]
    [InlineData("check --HistoryWiki:Database=DataSource=wiki.db;Pooling=perhaps")]
    [InlineData("user add Ann --role admin --HistoryWiki:Database=garbage")]
    public async Task A_setting_that_names_no_database_ends_with_2_and_one_line(string words)
    {
        var run = await app.Run(words.Split(' '));

        Assert.Equal("HistoryWiki:Database: error: wrong-setting: It does not say where the database is. Write for example Data Source=data/historywiki.db." + Environment.NewLine, run.Errors);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Empty(Directory.EnumerateFileSystemEntries(app.Folder.Path));
    }

    [Theory]
    [InlineData("Password", "secret words")]
    [InlineData("Default Timeout", "long")]
    [InlineData("Cache", "Shared")]
    [InlineData("Mode", "ReadOnly")]
    public async Task What_cannot_be_set_of_the_database_ends_with_2_and_is_named_without_its_value(string name, string value)
    {
        var run = await app.Run("check", $"--HistoryWiki:Database=Data Source=wiki.db;{name}={value}");

        Assert.Equal($"HistoryWiki:Database: error: wrong-setting: Only Data Source can be set in it, and “{name.ToLowerInvariant()}” cannot. Write for example Data Source=data/historywiki.db." + Environment.NewLine, run.Errors);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Empty(Directory.EnumerateFileSystemEntries(app.Folder.Path));
    }

    [Theory]
    [InlineData("--help", "parse")]
    [InlineData("-h", "import")]
    [InlineData("parse --help", "--format <auto|")]
    [InlineData("import --help", "--dry-run")]
    [InlineData("check --help", "--repair")]
    [InlineData("user add --help", "--role")]
    public async Task Help_ends_with_0_and_names_what_there_is(string words, string named)
    {
        var run = await app.Run(words.Split(' '));

        Assert.Equal(0, run.Exit);
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Parsing_prints_one_line_of_JSON_an_article_and_leaves_nothing_behind()
    {
        app.Folder.Write("a.txt", Article + "\n" + Article.Replace("Kanzhal", "Malka", StringComparison.Ordinal));

        var run = await app.Run("parse", "a.txt");

        Assert.Equal(0, run.Exit);
        Assert.Collection(
            run.Output.Split('\n'),
            line => Assert.StartsWith("""{"title":"Battle of Kanzhal","source":"a.txt","kind":"conflict",""", line, StringComparison.Ordinal),
            line => Assert.StartsWith("""{"title":"Battle of Malka","source":"a.txt","kind":"conflict",""", line, StringComparison.Ordinal),
            Assert.Empty);
        Assert.Equal([app.Folder.At("a.txt")], Directory.EnumerateFileSystemEntries(app.Folder.Path));
    }

    [Fact]
    public async Task What_can_be_read_is_printed_although_something_else_cannot_and_the_end_is_1()
    {
        app.Folder.Write("seeds/a.txt", "");
        app.Folder.Write("seeds/b.txt", Article);

        var run = await app.Run("parse", "nowhere", "seeds");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("""{"title":"Battle of Kanzhal",""", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "nowhere: error: missing-path: There is no such file or folder.\nseeds/a.txt(1): error: empty-file: The file is empty.\n",
            run.Errors.ReplaceLineEndings("\n").Replace('\\', '/'),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_is_below_the_folder_of_the_caller_also_when_dotnet_run_starts_the_app()
    {
        app.Folder.Write("a.txt", Article);

        var run = await app.RunAsDeveloper("parse", "a.txt");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("""{"title":"Battle of Kanzhal",""", run.Output, StringComparison.Ordinal);
    }
}
