using System.Net;
using HistoryWiki.Web.Tests.Layout;

namespace HistoryWiki.Web.Tests.Safety;

public sealed class RedirectTests : IAsyncLifetime
{
    private readonly WikiApp app = new();
    private HttpClient browser = null!;

    public ValueTask InitializeAsync()
    {
        browser = app.Browser();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [MemberData(nameof(AddressesTests.Elsewhere), MemberType = typeof(AddressesTests))]
    public async Task Saving_the_appearance_leads_to_no_other_site(string address)
    {
        var page = await browser.Open("/preferences?returnUrl=" + Uri.EscapeDataString(address));
        Assert.Equal("/", page.QuerySelector("main input[name=returnUrl]")?.GetAttribute("value"));

        var answer = await browser.Send(page, "main form[method=post]", "/preferences", ("returnUrl", address));

        // A NUL in a form is refused before anything reads it.
        Assert.Equal(address.Contains('\0', StringComparison.Ordinal) ? HttpStatusCode.BadRequest : HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(answer.StatusCode == HttpStatusCode.SeeOther ? "/" : null, answer.Headers.Location?.OriginalString);
    }
}
