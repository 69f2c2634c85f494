using AngleSharp.Html.Dom;

namespace HistoryWiki.Web.Tests.Searching;

public sealed class AskedAboutTests : IAsyncLifetime
{
    private readonly WikiApp app = new();

    [Theory]
    [InlineData("battles of october 1794", "Battle of Île Ronde")]
    [InlineData("battles near bc", "Battle of the Chrysas")]
    [InlineData("battles 392 bc", "Battle of the Chrysas")]
    public async Task Nobody_is_asked_whether_a_month_a_year_or_an_era_was_meant(string typed, string expected)
    {
        var page = await Search(typed);

        Assert.Equal([expected, "Long War"], page.QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()).Order());
        Assert.Null(page.QuerySelector(".didyou"));
    }

    [Fact]
    public async Task Who_names_something_beside_them_is_asked() =>
        Assert.Equal("Did you mean battle ronde october 1794?", (await Search("battles ronde october 1794")).QuerySelector(".didyou")?.TextContent);

    [Fact]
    public async Task A_month_that_no_name_holds_is_not_taken_for_a_misspelled_name() =>
        Assert.Equal("No article matches “july 1795”", (await Search("july 1795")).QuerySelector("h1")!.TextContent);

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Battle of Île Ronde (1794)", ("Date", "24 October 1794")));
        await app.Save(Some.Conflict("Battle of the Chrysas", ("Date", "392 BC"), ("Place", "near Agyrium")));
        await app.Save(Some.Conflict("Rising of Juli", ("Date", "1795")));
        await app.Save(Some.Conflict("Long War").With("Course", "Its battles of October 1794 at Ronde were as many as the battles near the river in 392 BC."));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<IHtmlDocument> Search(string words) => app.Browser().Open("/search?q=" + Uri.EscapeDataString(words));
}
