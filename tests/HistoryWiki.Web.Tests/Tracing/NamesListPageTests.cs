using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using HistoryWiki.Web.Tracing;

namespace HistoryWiki.Web.Tests.Tracing;

public sealed class NamesListPageTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Everybody_whom_an_infobox_names_is_listed_with_the_number_of_conflicts_the_most_named_first()
    {
        await SaveWars();

        var page = await app.Browser().Open("/people");

        Assert.Equal(["Charles XII2 conflicts, 1700–1710", "Augustus II1 conflict, 1700", "Żółkiewski1 conflict"], page.Texts(".names li"));
        Assert.Equal("Named in the infoboxes of conflicts, whether or not they have an article. The years are those in which the conflicts began.", page.Texts(".pagehead p").Single());
        Assert.Equal("/people/Charles_XII", page.QuerySelector(".names a")?.GetAttribute("href"));
        Assert.Equal(["Sweden3 conflicts, 1700–1710", "Russia1 conflict, 1700"], (await app.Browser().Open("/belligerents")).Texts(".names li"));
        Assert.Equal(["Narva1 conflict, 1700"], (await app.Browser().Open("/places")).Texts(".names li"));
    }

    [Theory]
    [InlineData("/people?order=name", "Augustus II", "Charles XII", "Żółkiewski")]
    [InlineData("/people?name=zol&order=name", "Żółkiewski")]
    [InlineData("/people?name=%D0%A7%D0%B0", "Charles XII")]
    [InlineData("/people?name=q")]
    public async Task They_can_be_put_in_order_of_their_names_and_looked_up_by_how_they_begin(string address, params string[] names)
    {
        await SaveWars();

        Assert.Equal(names, (await app.Browser().Open(address)).Texts(".names li > a"));
    }

    [Fact]
    public async Task The_first_letters_that_there_are_lead_to_the_names_that_begin_so()
    {
        await SaveWars();

        var page = await app.Browser().Open("/people");

        Assert.Equal(["A", "C", "Z"], page.Texts(".letters a"));
        Assert.Equal("/people?name=z&order=name", page.QuerySelectorAll(".letters a")[2].GetAttribute("href"));
    }

    [Fact]
    public async Task A_name_is_written_as_its_page_is_headed_so_that_the_link_goes_straight_there()
    {
        await app.Save(Some.Conflict("Late war", ("Date", "1710"), ("Commander1", "Qaplan giray")));
        await app.Save(Some.Conflict("Early war", ("Date", "1700"), ("Commander1", "Qaplan Giray")));

        Assert.Equal(["Qaplan Giray"], (await app.Browser().Open("/people")).Texts(".names li > a"));
        Assert.Equal("Qaplan Giray", (await app.Browser().Open("/people/Qaplan_Giray")).Text("h1"));
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        await app.Save(Some.Conflict("War of many", ("Commander1", string.Join(", ", Enumerable.Range(0, NamesListQuery.PageSize + 1).Select(i => $"Khan{(char)('a' + i / 26)}{(char)('a' + i % 26)}")))));

        Assert.Equal(["Khandw"], (await app.Browser().Open("/people?order=name&page=2")).Texts(".names li > a"));
        Assert.Equal("/people?order=name", (await app.Browser().Open("/people?order=name&page=2")).QuerySelector(".pages a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_wiki_that_names_nobody_says_so() =>
        Assert.Equal("No infobox names any so far.", (await app.Browser().Open("/people")).Texts(".pagehead p").Single());

    [Theory]
    [InlineData("", false)]
    [InlineData("k", true)]
    public async Task The_list_is_read_from_one_index(string start, bool byName)
    {
        app.CreateClient();

        var steps = await app.Read(async wiki => new List<string>(
        [
            .. await QueryPlan.Of(wiki, NamesListQuery.Count(wiki, NameKind.Commander, start)),
            .. await QueryPlan.Of(wiki, NamesListQuery.Names(wiki, NameKind.Commander, start, byName, 2)),
            .. await QueryPlan.Of(wiki, NamesListQuery.Letters(wiki, NameKind.Commander)),
        ]));

        Assert.Equal(byName, !steps.Contains("USE TEMP B-TREE FOR ORDER BY"));
        Assert.DoesNotContain(steps.WholeTables(), step => step != "SCAN Letters");
        Assert.All(steps.Where(step => step.Contains("Facts", StringComparison.Ordinal)), step => Assert.Contains("COVERING INDEX IX_Facts_Kind_FoldedTarget", step, StringComparison.Ordinal));
    }

    public void Dispose() => app.Dispose();

    private async Task SaveWars()
    {
        await app.Save(Some.Conflict("First war", ("Date", "1700"), ("Place", "Narva"), ("Combatant1", "Sweden"), ("Combatant2", "Russia"), ("Commander1", "Charles XII"), ("Commander2", "Augustus II")));
        await app.Save(Some.Conflict("Second war", ("Date", "1710"), ("Combatant1", "Sweden"), ("Commander1", "Charles XII")));
        await app.Save(Some.Conflict("War without a date", ("Combatant1", "Sweden"), ("Commander1", "Żółkiewski")));
    }
}
