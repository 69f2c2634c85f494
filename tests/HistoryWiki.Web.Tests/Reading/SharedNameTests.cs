using System.Net;
using HistoryWiki.Web.Reading;

namespace HistoryWiki.Web.Tests.Reading;

/// <summary>A name that several articles have leads to the list of them, wherever it stands, and to none of them alone.</summary>
public sealed class SharedNameTests : IAsyncLifetime
{
    private const string Address = "/wiki/Siege_of_Azov";

    private readonly WikiApp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.Save(Some.Conflict("Siege of Azov (1637)", ("Date", "1637"), ("Combatant1", "Don Cossacks"), ("Combatant2", "Ottoman Empire")));
        await app.Save(Some.Conflict("Siege of Azov (1695)", ("Date", "1695")));
        await app.Save(Some.Conflict("Crossing of the Don", ("Partof", "Siege of Azov")).With("Aftermath", "It was before the [[Siege of Azov]]."));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Its_page_is_found_and_says_what_each_of_them_is_and_who_uses_the_name()
    {
        using var answer = await app.Browser().GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Several articles are called so, and none by this title alone.", page.Texts(".pagehead p")[^1]);
        Assert.Equal(["/wiki/Siege_of_Azov_(1637)", "/wiki/Siege_of_Azov_(1695)"], page.QuerySelectorAll(".hit a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Don Cossacks against Ottoman Empire", page.Text(".hit .meta"), StringComparison.Ordinal);
        Assert.Equal(["Crossing of the Don"], page.Texts(".wanted-by a"));
        Assert.DoesNotContain("Start this article", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_and_prose_lead_to_it_as_to_something_that_is_there()
    {
        var page = await app.Browser().Open("/wiki/Crossing_of_the_Don");

        Assert.All([page.QuerySelector(".crumbs a")!, page.QuerySelector(".prose section a, .prose > p a, .prose h2 ~ p a")!], link =>
        {
            Assert.Equal(Address, link.GetAttribute("href"));
            Assert.DoesNotContain("wanted", link.ClassName ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("not written yet", link.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_names_it_belongs_to_none_of_the_articles()
    {
        Assert.Equal("No other article links to this one.", (await app.Browser().Open("/wiki/Siege_of_Azov_(1637)/links")).Texts(".pagehead p")[^1]);
        Assert.Empty((await app.Browser().Open("/wiki/Siege_of_Azov_(1637)/battles")).Texts(".campaign a"));
        Assert.DoesNotContain((await app.Browser().Open("/wanted")).Texts(".wantedtitle"), title => title.StartsWith("Siege", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_called_so_is_found_without_reading_a_whole_table()
    {
        app.CreateClient();

        Assert.Empty((await app.Read(wiki => QueryPlan.Of(wiki, WantedQuery.CalledSo(wiki, "siege of azov")))).WholeTables());
    }

    [Fact]
    public async Task The_list_of_what_is_within_it_leads_back_to_it()
    {
        var page = await app.Browser().Open(Address + "/battles");

        Assert.Equal(["Crossing of the Don"], page.Texts(".campaign a"));
        Assert.Equal(Address, page.QuerySelector(".crumbs a")?.GetAttribute("href"));
    }
}
