using System.Net;

namespace HistoryWiki.Web.Tests.Safety;

public sealed class HeaderTests : IAsyncLifetime
{
    private readonly WikiApp app = new();

    public async ValueTask InitializeAsync() => await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708")));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/wiki/Battle_of_Kanzhal", HttpStatusCode.OK)]
    [InlineData("/wiki/Nothing_of_that_name", HttpStatusCode.NotFound)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/wiki/Battle_of_Kanzhal/edit", HttpStatusCode.Redirect)]
    public async Task Every_answer_carries_the_headers_that_keep_a_page_to_itself(string address, HttpStatusCode status)
    {
        var answer = await app.Browser().GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/wiki/Battle_of_Kanzhal")]
    [InlineData("/wiki/Nothing_of_that_name")]
    [InlineData("/wiki/Battle_of_Kanzhal/history")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff")]
    [InlineData("/wiki/Battle_of_Kanzhal/revisions/1")]
    [InlineData("/wiki/Battle_of_Kanzhal/links")]
    [InlineData("/wiki/Battle_of_Kanzhal/edit")]
    [InlineData("/search?q=kanzhal")]
    [InlineData("/browse")]
    [InlineData("/recent")]
    [InlineData("/wanted")]
    [InlineData("/quality")]
    [InlineData("/preferences")]
    [InlineData("/no/such/page")]
    public async Task A_page_that_shows_who_is_signed_in_is_kept_for_that_reader_alone(string address)
    {
        foreach (var browser in new[] { app.Browser(), await app.SignedIn() })
        {
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

            Assert.True(answer.StatusCode is HttpStatusCode.Redirect || answer.Headers.CacheControl is { Private: true, NoCache: true } or { NoStore: true }, answer.Headers.CacheControl?.ToString());
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect || answer.Headers.Vary.SequenceEqual(["Cookie"]), string.Join(", ", answer.Headers.Vary));
        }
    }

    [Theory]
    [InlineData("/api/v1/search?q=kanzhal", "public, no-cache")]
    [InlineData("/openapi/v1.json", "public, no-cache")]
    [InlineData("/api/v1/suggest?q=kan", "public, max-age=60")]
    public async Task Data_may_be_kept_by_anybody_and_says_whether_to_ask_anew(string address, string expected)
    {
        foreach (var browser in new[] { app.Browser(), await app.SignedIn() })
        {
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.OK, expected), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/wiki/Battle_of_Kanzhal")]
    [InlineData("/wiki/Nothing_of_that_name")]
    [InlineData("/wiki/Battle_of_Kanzhal/links")]
    [InlineData("/wiki/Battle_of_Kanzhal/history")]
    [InlineData("/search?q=kanzhal")]
    [InlineData("/browse")]
    public async Task A_reading_page_sets_no_cookie_holds_no_inline_style_or_script_and_may_be_kept(string address)
    {
        var answer = await app.Browser().GetAsync(address);
        var page = await answer.Page();

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("no-store", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form[method=post], input[name=__RequestVerificationToken], style, script:not([src]), [style]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }
}
