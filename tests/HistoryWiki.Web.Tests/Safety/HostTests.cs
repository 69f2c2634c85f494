using System.Net;
using Microsoft.AspNetCore.Http;

namespace HistoryWiki.Web.Tests.Safety;

public sealed class HostTests : IDisposable
{
    private readonly WikiApp app = new();

    public static TheoryData<string> NoHosts => ["a..b", "...", "~", "a~b", "a$b", "xn--", "a:99999", new string('x', 256), new string('x', 3_000)];

    public void Dispose() => app.Dispose();

    [Theory]
    [MemberData(nameof(NoHosts))]
    public async Task A_host_of_which_no_address_can_be_made_is_refused(string host)
    {
        foreach (var address in new[] { "/", "/wiki/Nowhere", "/site.css", "/nowhere" })
            Assert.Equal((HttpStatusCode.BadRequest, ""), await Ask(address, host));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("wiki.example:8080")]
    [InlineData("[::1]:5000")]
    [InlineData("a_b.example")]
    [InlineData("1.2.3.4.5")]
    public async Task Any_other_host_is_served_and_named_nowhere(string host)
    {
        var (status, page) = await Ask("/", host);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain($"//{host}", page, StringComparison.Ordinal);
    }

    // A client checks the host it is told to send; a visitor need not have such a client.
    private async Task<(HttpStatusCode Status, string Page)> Ask(string address, string host)
    {
        var answer = await app.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = address;
            context.Request.Host = new HostString(host);
        }, TestContext.Current.CancellationToken);
        using var page = new StreamReader(answer.Response.Body);
        return ((HttpStatusCode)answer.Response.StatusCode, await page.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
