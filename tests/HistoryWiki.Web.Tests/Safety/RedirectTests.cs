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

    [Theory]
    [InlineData("/wiki/Battle_of_Kanzhal/edit?a=1", "nobody", "/account/login?returnUrl=%2Fwiki%2FBattle_of_Kanzhal%2Fedit%3Fa%3D1")]
    [InlineData("/wiki/Battle_of_Kanzhal/revert?to=1", "reader", "/account/not-allowed")]
    public async Task A_redirect_names_no_host_whatever_host_the_request_claims(string address, string role, string leadsTo)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));
        var somebody = role == "nobody" ? browser : await app.SignedIn("Reader", role);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Host = "evil.example";

        using var answer = await somebody.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(leadsTo, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Signing_in_leads_to_no_other_site_whatever_the_address_and_the_form_ask_for()
    {
        await app.SignedIn("Reader");
        var page = await browser.Open("/account/login?returnUrl=//evil.example");

        var answer = await browser.Send(page, "form.form", "/account/login?returnUrl=//evil.example", ("Input.Name", "Reader"), ("Input.Password", "correct horse battery"), ("returnUrl", "//evil.example"));

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
