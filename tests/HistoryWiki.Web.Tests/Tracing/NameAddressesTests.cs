using System.Net;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Tests.Tracing;

public sealed class NameAddressesTests : IDisposable
{
    private readonly WikiApp app = new();
    private readonly HttpClient browser;

    // Only a real server sees an address as it was sent.
    public NameAddressesTests()
    {
        app.UseKestrel(0);
        app.StartServer();
        browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.ClientOptions.BaseAddress };
    }

    [Theory]
    [InlineData("/people/abul_khair_khan", "/people/Abul_Khair_Khan")]
    [InlineData("/people/Abul%20Khair%20Khan", "/people/Abul_Khair_Khan")]
    [InlineData("/people/Ab%C3%BCl_Khair_Khan", "/people/Abul_Khair_Khan")]
    [InlineData("/belligerents/kazakh_Khanate?page=2", "/belligerents/Kazakh_Khanate?page=2")]
    [InlineData("/places/ELTON", "/places/Elton")]
    public async Task Another_spelling_of_a_name_leads_to_its_one_address(string spelling, string address)
    {
        await app.Save(Some.Conflict("Kazakh–Kalmyk War", ("Place", "Elton"), ("Combatant1", "Kazakh Khanate"), ("Commander1", "Abul Khair Khan")));

        using var answer = await browser.GetAsync(new Uri(spelling, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_name_of_ten_thousand_letters_has_a_page()
    {
        var name = "Khan " + new string('a', 10_000);
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", name)));

        using var answer = await browser.GetAsync(new Uri(Addresses.Named(NameKind.Commander, name), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose()
    {
        browser.Dispose();
        app.Dispose();
    }
}
