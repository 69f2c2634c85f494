using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HistoryWiki.Web.Tests.Data;

public sealed class MigrationTests : IDisposable
{
    private const string VersionsInOneTable = "20261129053500_BriefFacts";
    private const string MarkdownInSections = "20261129111500_DerivedAnewVersions";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_two_versions_of_one_table_are_kept_each_in_its_own_and_come_back_together()
    {
        await using var wiki = Context();
        await MigrateTo(wiki, VersionsInOneTable);
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO NamesVersions(Id, Version) VALUES (1, 'of names'), (2, 'of rows')");

        await MigrateTo(wiki, null);
        Assert.Equal(["1 of names"], await Rows(wiki, $"SELECT Id || ' ' || Version AS Value FROM NamesVersions"));
        Assert.Equal(["1 of rows"], await Rows(wiki, $"SELECT Id || ' ' || Version AS Value FROM DerivedAnewVersions"));

        await MigrateTo(wiki, VersionsInOneTable);
        Assert.Equal(["1 of names", "2 of rows"], await Rows(wiki, $"SELECT Id || ' ' || Version AS Value FROM NamesVersions ORDER BY Id"));
    }

    [Fact]
    public async Task A_database_in_which_nothing_was_derived_anew_has_no_version_of_it_either()
    {
        await using var wiki = Context();
        await MigrateTo(wiki, VersionsInOneTable);
        await wiki.Database.ExecuteSqlAsync($"INSERT INTO NamesVersions(Id, Version) VALUES (1, 'of names')");

        await MigrateTo(wiki, null);

        Assert.Equal(["1 of names"], await Rows(wiki, $"SELECT Id || ' ' || Version AS Value FROM NamesVersions"));
        Assert.Empty(await Rows(wiki, $"SELECT Version AS Value FROM DerivedAnewVersions"));
    }

    [Fact]
    public async Task Sections_lose_their_Markdown_and_nothing_else()
    {
        await using var wiki = Context();
        await MigrateTo(wiki, MarkdownInSections);
        await wiki.Database.ExecuteSqlRawAsync("""
            PRAGMA foreign_keys = OFF;
            INSERT INTO Sections(Id, ArticleId, Ordinal, Level, Heading, Anchor, Markdown, Html, PlainText, RendererVersion, IsPlain)
            VALUES (7, 3, 2, 2, 'Aftermath', 'aftermath', '*Peace*', '<em>Peace</em>', 'Peace', 4, 1);
            """);

        await MigrateTo(wiki, null);

        Assert.Equal(["7 3 2 2 Aftermath aftermath <em>Peace</em> Peace 4 1"], await Rows(wiki, $"""
            SELECT format('%d %d %d %d %s %s %s %s %d %d', Id, ArticleId, Ordinal, Level, Heading, Anchor, Html, PlainText, RendererVersion, IsPlain) AS Value
            FROM Sections
            """));
        Assert.Empty(await Rows(wiki, $"SELECT name AS Value FROM pragma_table_info('Sections') WHERE name = 'Markdown'"));
    }

    [Fact]
    public async Task A_start_that_is_killed_leaves_no_half_of_a_table_that_bars_the_next()
    {
        await using var wiki = Context();

        // So EF Core calls the copy of a table that it makes anew, and it commits the copy before it takes the place of the table.
        Assert.DoesNotContain("ef_temp_", wiki.GetService<IMigrator>().GenerateScript(MarkdownInSections), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private WikiContext Context() =>
        new(new DbContextOptionsBuilder<WikiContext>().UseSqlite($"Data Source={folder.At("wiki.db")};Pooling=False").Options, new KeptNames());

    private static Task MigrateTo(WikiContext wiki, string? migration) => wiki.GetService<IMigrator>().MigrateAsync(migration);

    private static Task<List<string>> Rows(WikiContext wiki, FormattableString sql) => wiki.Database.SqlQuery<string>(sql).ToListAsync();
}
