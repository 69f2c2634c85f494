namespace HistoryWiki.Web.Tests.Reading;

public sealed class WantedListPageTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task Titles_come_by_how_many_articles_want_them_each_with_what_is_said_about_it()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan")));
        await app.Save(Some.Conflict("Battle of Emba").With("War", "Then [[Ayuka Khan|Ayuka]] crossed the [[Emba]]."));

        var page = await app.Browser().Open("/wanted");

        Assert.Equal(["Ayuka Khan (not written yet) 2 articles", "Emba (not written yet) 1 article"], page.Texts("main h2"));
        Assert.Equal(["Battle of EltonUnder “Commanders, side 1”: Ayuka Khan", "Battle of EmbaThen Ayuka crossed the Emba.", "Battle of EmbaThen Ayuka crossed the Emba."], page.Texts(".wanted-by li"));
    }

    [Fact]
    public async Task A_title_leaves_the_list_when_it_is_written_or_named_by_an_article_and_returns_when_it_is_renamed()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan"), ("Place", "Elton")));
        Assert.Equal(["Ayuka Khan", "Elton"], await Wanted());

        await app.Save(Some.Conflict("Khan of the Kalmyks", ("Conflict", "Ayuka Khan")));
        Assert.Equal(["Elton"], await Wanted());

        await app.Save(Some.Conflict("Khan of the Kalmyks", ("Conflict", "Khan")));
        Assert.Equal(["Ayuka Khan", "Elton"], await Wanted());

        await app.Save(Some.Conflict("Battle of Elton", ("Place", "Elton")));
        Assert.Equal(["Elton"], await Wanted());
    }

    [Theory]
    [InlineData("/wanted")]
    [InlineData("/wanted?page=7")]
    public async Task A_wiki_in_which_nothing_is_wanted_says_so_on_any_page_of_the_list(string address) =>
        Assert.Equal(["Every link leads to an article."], (await app.Browser().Open(address)).Texts(".pagehead p"));

    private async Task<IEnumerable<string>> Wanted() =>
        (await app.Browser().Open("/wanted")).QuerySelectorAll("h2 a bdi").Select(title => title.TextContent).Order(StringComparer.Ordinal);

    public void Dispose() => app.Dispose();
}
