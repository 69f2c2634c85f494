using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class ArticleAddressesTests : IDisposable
{
    private const string Title = "Kazakh–Kalmyk War (1723–1726)";

    private readonly WikiApp app = new();
    private readonly HttpClient browser;

    // Only a real server sees an address as it was sent.
    public ArticleAddressesTests()
    {
        app.UseKestrel(0);
        app.StartServer();
        browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.ClientOptions.BaseAddress };
    }

    [Theory]
    [InlineData("/wiki/Kazakh%E2%80%93Kalmyk%20War%20(1723%E2%80%931726)")]
    [InlineData("/wiki/kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)")]
    [InlineData("/wiki/Kazakh-Kalmyk_War_(1723-1726)")]
    [InlineData("/wiki/KAZAKH-KALMYK__WAR_(1723%E2%80%931726)")]
    [InlineData("/wiki/Kazakh%E2%80%93Kalmyk_War_%281723%E2%80%931726%29")]
    [InlineData("/wiki/Kazakh%e2%80%93Kalmyk_War_(1723%e2%80%931726)")]
    [InlineData("/wiki/Kazakh%E2%80%93Kalmyk_War")]
    [InlineData("/wiki/Northern_Campaigns")]
    [InlineData("/WIKI/Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)/")]
    public async Task Every_other_spelling_of_a_title_leads_to_its_one_address(string address)
    {
        await app.Save(Some.Conflict(Title, ("Conflict", "Northern Campaigns")));

        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/wiki/Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)", answer.Headers.Location?.OriginalString);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_redirect_keeps_what_was_asked_for_and_the_page_that_was_meant()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        using var answer = await Get("/wiki/battle_of_Kanzhal/links?page=2");

        Assert.Equal("/wiki/Battle_of_Kanzhal/links?page=2", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("Battle of Kanzhal")]
    [InlineData("AC/DC")]
    [InlineData("100%2FB")]
    [InlineData("50% of it")]
    [InlineData("..")]
    [InlineData("What? Who & why #1")]
    [InlineData("معركة عين جالوت")]
    [InlineData("Tom's \"war\"")]
    public async Task The_address_that_links_use_is_the_article_itself_whatever_the_title(string title)
    {
        await app.Save(Some.Conflict(title));

        using var answer = await Get(Href(title));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_title_goes_before_another_name_of_another_article()
    {
        await app.Save(Some.Conflict("Northern Campaigns (1723)", ("Conflict", "Northern War")));
        await app.Save(new ArticleContent("Northern War", ArticleKind.Conflict, null, [], []));

        using var answer = await Get("/wiki/northern_War");

        Assert.Equal("/wiki/Northern_War", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Another_name_that_two_articles_share_leads_to_neither()
    {
        await app.Save(Some.Conflict("Siege of Azov (1637)"));
        await app.Save(Some.Conflict("Siege of Azov (1695)"));

        using var answer = await Get("/wiki/Siege_of_Azov");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await answer.Page()).QuerySelectorAll("h1.title"));
    }

    [Theory]
    [InlineData("/wiki/Siege_of_Nowhere")]
    [InlineData("/wiki/Siege_of_Nowhere/links")]
    [InlineData("/wiki/%22%20OR%201%3D1")]
    public async Task A_title_without_an_article_is_not_found(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    public void Dispose()
    {
        browser.Dispose();
        app.Dispose();
    }

    private Task<HttpResponseMessage> Get(string address)
    {
        var asWritten = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        return browser.GetAsync(new Uri(browser.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, asWritten), TestContext.Current.CancellationToken);
    }
}
