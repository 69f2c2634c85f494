using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Searching;

public sealed class KeptRowsTests : IAsyncDisposable
{
    private readonly WikiApp app = new();
    private readonly KeptRows kept = new();

    [Fact]
    public async Task A_row_is_read_anew_when_its_article_was_saved_again()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708"), ("Place", "Kabardia")));
        var before = await Row();

        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1608"), ("Place", "Malka")));

        Assert.Same((await Row())!.Title, (await Row())!.Title);
        Assert.Equal((18, "kabardia"), (before!.Century, before.TitlesOf(NameKind.Place)[0]));
        Assert.Equal((17, "malka"), ((await Row())!.Century, (await Row())!.TitlesOf(NameKind.Place)[0]));
    }

    [Fact]
    public async Task A_search_that_began_before_an_edit_goes_on_with_the_row_as_it_was()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));
        await using var scope = app.Services.CreateAsyncScope();
        var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
        await using var moment = await OneMoment.Of(wiki);
        var before = kept.Of(new IndexQuestions(wiki), [1])[0];

        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1608")));
        var after = await Row();

        Assert.Equal((18, 17, 18), (before.Century, after!.Century, kept.Of(new IndexQuestions(wiki), [1])[0].Century));
        Assert.Equal(17, (await Row())!.Century);
    }

    [Fact]
    public async Task A_row_that_was_derived_anew_without_a_revision_is_read_anew()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));
        await app.Services.GetRequiredService<Writer>().Run(wiki => wiki.Database.ExecuteSqlAsync($"UPDATE NameSearch SET Traits = 'Other - - -' WHERE rowid = 1"));
        var damaged = await Row();

        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var article = await wiki.Articles.SingleAsync();
            await ArticleSaving.Derive(wiki, article, ArticleContent.Find(await wiki.Revisions.Select(revision => revision.Content).SingleAsync())!);
            return 0;
        });

        Assert.Null(damaged!.Century);
        Assert.Equal(18, (await Row())!.Century);
    }

    [Fact]
    public async Task What_was_read_of_an_article_before_each_of_its_edits_does_not_gather()
    {
        const int most = 1_000;
        var few = new KeptRows(most);
        for (var edit = 0; edit < 50; edit++)
        {
            var place = $"malka {edit}";
            await app.Save(Some.Conflict("Battle of Kanzhal", ("Place", place)));
            Assert.Equal(place, (await Row(few))!.TitlesOf(NameKind.Place)[0]);
            Assert.InRange(few.Letters, 1, most * 2);
        }
    }

    [Fact]
    public async Task Nothing_is_known_of_an_article_that_is_not_there() => Assert.Null(await Row());

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<SearchRow?> Row() => Row(kept);

    private Task<SearchRow?> Row(KeptRows rows) => app.Read(async wiki =>
    {
        await using var moment = await OneMoment.Of(wiki);
        return rows.Of(new IndexQuestions(wiki), [1]).SingleOrDefault();
    });
}
