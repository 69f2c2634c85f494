using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Importing;

public sealed class ArticleImportTests : IAsyncDisposable
{
    private readonly WikiApp app = new();

    private ArticleImport Import => app.Services.GetRequiredService<ArticleImport>();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_new_article_becomes_the_first_revision_and_says_where_it_came_from()
    {
        Assert.Equal(ImportOutcome.Added, await Imported(Kanzhal("1708")));

        var revision = await app.Read(wiki => wiki.Revisions.SingleAsync());
        Assert.Equal((1, RevisionOrigin.Import, "kanzhal.txt", "Imported from kanzhal.txt"), (revision.Number, revision.Origin, revision.Source, revision.Summary));
        Assert.Equal("1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "Date").Select(f => f.Value).SingleAsync()));
    }

    [Fact]
    public async Task The_same_article_imported_again_makes_no_revision()
    {
        await Imported(Kanzhal("1708"));

        Assert.Equal(ImportOutcome.Unchanged, await Imported(Kanzhal("1708")));
        Assert.Equal(1, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task An_article_that_only_moved_within_its_file_makes_no_revision()
    {
        await Imported(Kanzhal("1708", line: 5));

        Assert.Equal(ImportOutcome.Unchanged, await Imported(Kanzhal("1708", line: 905)));
    }

    [Fact]
    public async Task A_source_that_changed_makes_the_next_revision()
    {
        await Imported(Kanzhal("1708"));

        Assert.Equal(ImportOutcome.Updated, await Imported(Kanzhal("September 1708")));
        Assert.Equal(2, await app.Read(wiki => wiki.Articles.Select(a => a.RevisionNumber).SingleAsync()));
        Assert.Equal("September 1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "Date").Select(f => f.Value).SingleAsync()));
    }

    [Theory]
    [InlineData("1708")]
    [InlineData("September 1708")]
    public async Task What_an_editor_changed_is_kept_whether_or_not_the_source_has_changed_since(string dateInSource)
    {
        await Imported(Kanzhal("1708"));
        await Edit(Kanzhal("17 September 1708"));

        Assert.Equal(ImportOutcome.EditsKept, await Imported(Kanzhal(dateInSource)));
        Assert.Equal("17 September 1708", await app.Read(wiki => wiki.Fields.Where(f => f.Key == "Date").Select(f => f.Value).SingleAsync()));
        Assert.Equal(2, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    [Fact]
    public async Task An_article_that_somebody_wrote_here_is_not_replaced_by_one_of_the_same_title()
    {
        await Edit(Kanzhal("1708"));

        Assert.Equal(ImportOutcome.EditsKept, await Imported(Kanzhal("1709")));
    }

    [Fact]
    public async Task A_source_that_says_what_the_editor_made_of_it_leaves_the_article_alone()
    {
        await Imported(Kanzhal("1708"));
        await Edit(Kanzhal("17 September 1708"));

        Assert.Equal(ImportOutcome.Unchanged, await Imported(Kanzhal("17 September 1708")));
    }

    [Fact]
    public async Task After_an_editor_went_back_to_what_was_imported_a_changed_source_is_taken_again()
    {
        await Imported(Kanzhal("1708"));
        await Edit(Kanzhal("1907"));
        await Edit(Kanzhal("1708"), RevisionOrigin.Revert);

        Assert.Equal(ImportOutcome.Updated, await Imported(Kanzhal("September 1708")));
        Assert.Equal(4, await app.Read(wiki => wiki.Articles.Select(a => a.RevisionNumber).SingleAsync()));
    }

    [Fact]
    public async Task Foreseeing_an_import_tells_its_outcome_and_writes_nothing()
    {
        await Imported(Kanzhal("1708"));

        Assert.Equal(ImportOutcome.Unchanged, await Foreseen(Kanzhal("1708")));
        Assert.Equal(ImportOutcome.Updated, await Foreseen(Kanzhal("1709")));
        Assert.Equal(ImportOutcome.Added, await Foreseen(Kanzhal("1708") with { Title = "Battle of Malka" }));
        Assert.Equal(1, await app.Read(wiki => wiki.Revisions.CountAsync()));
    }

    private static ParsedArticle Kanzhal(string date, int line = 4)
    {
        var content = Some.Conflict("Battle of Kanzhal", ("Date", date), ("Result", "Kabardian victory"));
        var fields = content.Infobox!.Fields.Select((field, i) => field with { Line = line + i }).ToList();
        return new ParsedArticle(content.Title, "kanzhal.txt", content.Kind, content.Infobox with { Fields = fields }, ConflictFacts.None, content.Sections, [], [], []);
    }

    private async Task<ImportOutcome> Imported(ParsedArticle article) => Assert.Single(await Import.Import(new ImportBatch([new SourceArticle(article)]))).Outcome;

    private async Task<ImportOutcome> Foreseen(ParsedArticle article) => Assert.Single(await Import.Foresee(new ImportBatch([new SourceArticle(article)]))).Outcome;

    private Task<RevisionRow> Edit(ParsedArticle article, RevisionOrigin origin = RevisionOrigin.Edit)
    {
        var saving = app.Services.GetRequiredService<ArticleSaving>();
        return app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var row = await wiki.Articles.SingleOrDefaultAsync(a => a.Title == article.Title);
            return await saving.Save(wiki, row, ArticleContent.Of(article), new RevisionNote(origin, "Ann", "Corrected"));
        });
    }
}
