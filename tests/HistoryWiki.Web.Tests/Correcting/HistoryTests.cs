using System.Net;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Web.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Correcting;

public sealed class HistoryTests : IAsyncLifetime
{
    private readonly WikiApp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Siege of Azov", ("Date", "1644"), ("Result", "Kalmyk victory")).With("Battle", "Long.\n\nHard."));
        await app.Save(Some.Conflict("Siege of Azov", ("Date", "1644"), ("Result", "Treaty")).With("Battle", "Long.\n\nVery hard."));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_history_lists_revisions_newest_first_with_what_each_touched()
    {
        var page = await app.Browser().Open("/wiki/Siege_of_Azov/history");

        var lines = page.QuerySelectorAll(".rev").ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("revision 2", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["Import of test.txt", "Result", "Text"], lines[0].QuerySelectorAll(".tag").Select(t => t.TextContent));
        Assert.Equal("−3 characters", lines[0].QuerySelector(".delta")?.TextContent);
        Assert.Equal("2", page.QuerySelector("input[name=to][checked]")?.GetAttribute("value"));
        Assert.Equal("1", page.QuerySelector("input[name=from][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task What_an_import_came_from_is_said_once()
    {
        var article = SeedParser.Parse("= Siege of Malka =\nIt was long.\n", "siege.txt")[0];
        await app.Services.GetRequiredService<ArticleImport>().Import(new ImportBatch([new SourceArticle(article)], false, null));

        var line = (await app.Browser().Open("/wiki/Siege_of_Malka/history")).QuerySelector(".rev");

        Assert.Equal("Imported from siege.txt", line?.QuerySelector(".what p")?.TextContent.Trim());
        Assert.Equal(["Import"], line!.QuerySelectorAll(".tag").Select(t => t.TextContent));
    }

    [Fact]
    public async Task A_single_revision_has_nothing_to_be_compared_with()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var page = await app.Browser().Open("/wiki/Battle_of_Kanzhal/history");

        Assert.Equal("Every change to the facts and the text of Battle of Kanzhal, newest first. Times are in UTC.", page.QuerySelector(".pagehead p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main input, main button"));
    }

    [Fact]
    public async Task A_long_history_is_read_fifty_at_a_time()
    {
        for (var i = 0; i < 60; i++)
            await app.Save(Some.Conflict("Siege of Azov", ("Date", $"{1600 + i}")));
        var browser = app.Browser();

        var first = await browser.Open("/wiki/Siege_of_Azov/history");
        var second = await browser.Open(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, first.QuerySelectorAll(".rev").Length);
        Assert.Equal(12, second.QuerySelectorAll(".rev").Length);
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Two_revisions_are_compared_with_removed_and_added_said_in_words()
    {
        var page = await app.Browser().Open("/wiki/Siege_of_Azov/diff?from=1&to=2");

        Assert.Equal("removed: Kalmyk victory", page.QuerySelector(".fdiff td[data-l=Before]")?.TextContent.Trim());
        Assert.Equal("added: Treaty", page.QuerySelector(".fdiff td[data-l=After]")?.TextContent.Trim());
        Assert.Contains("Battle, 1 paragraph unchanged", page.QuerySelector(".tdiff")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 fact and 1 paragraph differ.", page.QuerySelector(".pagehead p")?.TextContent);
    }

    [Theory]
    [InlineData("/wiki/Siege_of_Azov/diff", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=2&to=1", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=&to=", HttpStatusCode.NotFound)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=1&from=2&to=2&to=1", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/diff?from[]=1&to=two", HttpStatusCode.NotFound)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=1&to=99999999999999999999", HttpStatusCode.NotFound)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=-1&to=0", HttpStatusCode.NotFound)]
    [InlineData("/wiki/Siege_of_Azov/diff?from=7&to=2", HttpStatusCode.NotFound)]
    [InlineData("/wiki/siege%20of%20Azov/history", HttpStatusCode.OK)]
    [InlineData("/wiki/siege_of__Azov/revisions/1", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/history?before=x", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/history?before=1", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/revisions/1", HttpStatusCode.OK)]
    [InlineData("/wiki/Siege_of_Azov/revisions/3", HttpStatusCode.NotFound)]
    [InlineData("/wiki/Siege_of_Azov/revisions/x", HttpStatusCode.NotFound)]
    [InlineData("/wiki/No_such_war/history", HttpStatusCode.NotFound)]
    [InlineData("/wiki/No_such_war/diff?from=1&to=2", HttpStatusCode.NotFound)]
    [InlineData("/wiki/No_such_war/revisions/1", HttpStatusCode.NotFound)]
    public async Task A_missing_doubled_or_broken_parameter_is_answered_with_a_page(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await app.Browser().GetAsync(address)).StatusCode);

    [Theory]
    [InlineData("/wiki/Siege_of_Azov/history")]
    [InlineData("/wiki/Siege_of_Azov/diff?from=1&to=2")]
    [InlineData("/wiki/Siege_of_Azov/revisions/1")]
    public async Task A_public_page_about_revisions_sets_no_cookie_holds_no_post_form_and_is_not_indexed(string address)
    {
        var answer = await app.Browser().GetAsync(address);
        var page = await answer.Page();

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(page.QuerySelector("form[method=post]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }
}
