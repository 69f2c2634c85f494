using System.Net;

namespace HistoryWiki.Web.Tests.Layout;

public sealed class MethodsTests : IDisposable
{
    private readonly WikiApp app = new();

    public static TheoryData<string> Pages => ["/", "/wiki/Battle_of_Kanzhal", "/wiki/Battle_of_Kanzhal/links", "/wiki/Nowhere", "/search?q=kanzhal", "/preferences", "/account/login", "/not-here", "/health/live", "/site.css", .. More];

    private static string[] More =>
    [
        "/browse", "/recent", "/search", "/error", "/not-found", "/account/logout", "/account/register", "/account/not-allowed", "/health/ready",
        "/wiki/Battle_of_Kanzhal/history", "/wiki/Battle_of_Kanzhal/diff", "/wiki/Battle_of_Kanzhal/revisions/1", "/wiki/Battle_of_Kanzhal/revisions/2", "/wiki/Battle_of_Kanzhal/edit", "/wiki/battle_of_Kanzhal",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_a_question_for_its_head_as_it_answers_one_for_itself_but_without_the_page(string address)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        using var page = await Send(HttpMethod.Get, address);
        using var head = await Send(HttpMethod.Head, address);

        Assert.Equal(page.StatusCode, head.StatusCode);
        Assert.Equal(page.Headers.ETag, head.Headers.ETag);
        Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(page.Headers.Select(h => h.Key).Order(), head.Headers.Select(h => h.Key).Order());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    public async Task A_method_that_no_page_knows_is_refused_as_such(string method)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        foreach (var address in Pages.Select(row => row.Data).Where(page => page != "/not-here"))
        {
            using var answer = await Send(new HttpMethod(method), address);
            Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed, $"{method} {address}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/search?q=kanzhal", "GET, HEAD")]
    [InlineData("/site.css", "GET, HEAD")]
    [InlineData("/api/v1/search?q=kanzhal", "GET, HEAD")]
    [InlineData("/account/login", "GET, HEAD, POST")]
    public async Task A_method_that_is_refused_is_answered_with_those_that_are_not(string address, string expected)
    {
        using var answer = await Send(HttpMethod.Put, address);

        Assert.Equal(expected, string.Join(", ", answer.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("/not-here")]
    [InlineData("/wiki")]
    [InlineData("/wiki/Battle_of_Kanzhal/nonsense")]
    [InlineData("/.git/config")]
    [InlineData("/error")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff?from=abc")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff?from=1&to=99999999999999999999")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff?from=&to=1")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff?from=01&to=1")]
    [InlineData("/search?q=kanzhal&page=1&page=2")]
    [InlineData("/browse?page=1&page=1")]
    [InlineData("/wiki/Battle_of_Kanzhal/revisions/01")]
    [InlineData("/wiki/Battle_of_Kanzhal/revisions/+1")]
    [InlineData("/wiki/Battle_of_Kanzhal/revisions/99999999999999999999")]
    public async Task An_address_that_no_page_has_is_not_found_and_asks_nobody_to_sign_in(string address)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));
        using var answer = await Send(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is no page at this address", (await answer.Page()).QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/wiki/Battle_of_Kanzhal")]
    [InlineData("/wiki/Battle_of_Kanzhal/links")]
    [InlineData("/wiki/Battle_of_Kanzhal/history")]
    [InlineData("/wiki/Battle_of_Kanzhal/diff")]
    [InlineData("/wiki/Battle_of_Kanzhal/revisions/1")]
    [InlineData("/wiki/Nowhere")]
    [InlineData("/search?q=kanzhal")]
    [InlineData("/browse")]
    [InlineData("/recent")]
    [InlineData("/account/not-allowed")]
    [InlineData("/site.css")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/search?q=kanzhal")]
    [InlineData("/api/v1/suggest?q=kanzhal")]
    [InlineData("/opensearch.xml")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/wiki/Battle_of_Kanzhal/preview")]
    public async Task A_reading_page_takes_no_form(string address)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        using var answer = await Send(HttpMethod.Post, address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
        Assert.Equal("This page cannot be used that way", (await answer.Page()).QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("/not-here")]
    [InlineData("/not-here.css")]
    [InlineData("/wiki")]
    public async Task What_is_sent_to_an_address_that_no_page_has_is_not_found(string address)
    {
        using var answer = await Send(HttpMethod.Post, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is no page at this address", (await answer.Page()).QuerySelector("h1")?.TextContent);
    }

    public void Dispose() => app.Dispose();

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        return await app.Browser().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
