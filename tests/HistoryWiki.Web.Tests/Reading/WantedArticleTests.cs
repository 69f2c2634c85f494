using System.Net;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class WantedArticleTests : IDisposable
{
    private const string Title = "Struggle of Turkistan";

    private readonly WikiApp app = new();

    [Fact]
    public async Task A_title_without_an_article_is_not_found_but_says_who_links_to_it_and_in_which_words()
    {
        await app.Save(Some.Conflict("Kazakh–Kalmyk War").With("Third campaign", "Abulkhair waited. After his defeat on [[Struggle of Turkistan]] in 1725, about 10,000 Kazakh kibitkas moved northwest."));
        await app.Save(Some.Conflict("Siege of Tashkent", ("Partof", "Struggle of Turkistan")).With("Siege", "The struggle of Turkistan went on."));

        using var answer = await app.Browser().GetAsync(new Uri(Href(Title), UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.Equal(Title, page.QuerySelector("h1")?.TextContent);
        Assert.Equal("This article is wanted by 2 pages and nobody has written it yet.", page.Texts(".pagehead p")[^1]);
        Assert.Equal(["Kazakh–Kalmyk War", "Siege of Tashkent"], page.Texts(".wanted-by a"));
        Assert.Equal(
            ["After his defeat on Struggle of Turkistan in 1725, about 10,000 Kazakh kibitkas moved northwest.", "Under “Part of”: Struggle of Turkistan", "The struggle of Turkistan went on."],
            page.Texts(".wanted-by p"));
        Assert.Equal([Title, Title, "struggle of Turkistan"], page.Texts(".wanted-by mark"));
        Assert.Equal(Href("Kazakh–Kalmyk War") + "#s-Third_campaign", page.QuerySelector(".wanted-by a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task An_article_that_only_names_it_is_quoted_as_well_however_it_spells_it()
    {
        await app.Save(Some.Conflict("Kazakh–Kalmyk War").With("War", "The STRUGGLE  of Türkistan was lost."));

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal("Nobody has written this article yet. 1 article names it.", page.Texts(".pagehead p")[^1]);
        Assert.Equal(["STRUGGLE of Türkistan"], page.Texts(".wanted-by mark"));
    }

    [Fact]
    public async Task Titles_spelled_alike_are_offered()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var page = await app.Browser().Open("/wiki/Batle_of_Kanzal");

        Assert.Equal(["Battle of Kanzhal"], page.Texts(".linked a"));
    }

    [Fact]
    public async Task Another_name_that_several_articles_share_offers_them_all()
    {
        await app.Save(Some.Conflict("Siege of Azov (1637)"));
        await app.Save(Some.Conflict("Siege of Azov (1695)"));

        var page = await app.Browser().Open("/wiki/Siege_of_Azov");

        Assert.Equal(["Siege of Azov (1637)", "Siege of Azov (1695)"], page.Texts(".linked a"));
        Assert.Equal("Several articles are called so, and none by this title alone.", page.Texts(".pagehead p")[^1]);
    }

    [Fact]
    public async Task Who_is_named_in_infoboxes_is_found_on_a_page_of_their_own()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Combatant1", "Kalmyk Khanate"), ("Commander1", "Ayuka Khan")));

        var page = await app.Browser().Open("/wiki/Ayuka_Khan");

        Assert.Equal("/people/Ayuka_Khan", page.QuerySelectorAll("main a").Single(a => a.TextContent == "All conflicts of this commander").GetAttribute("href"));
        Assert.DoesNotContain("All conflicts of this", (await app.Browser().Open("/wiki/Nobody")).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("NEAR(a b) AND {Title}")]
    [InlineData("*")]
    [InlineData("¿?")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Any_title_is_a_title_and_nothing_else(string title)
    {
        await app.Save(Some.Conflict("Battle of Kanzhal").With("War", $"They called it {title} then."));

        using var answer = await app.Browser().GetAsync(new Uri(Href(title), UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task A_title_of_ten_thousand_letters_is_answered_by_its_beginning()
    {
        using var answer = await app.Browser().GetAsync(new Uri("/wiki/" + new string('a', 10_000), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("A" + new string('a', 299) + "…", (await answer.Page()).QuerySelector("h1")?.TextContent);
        Assert.DoesNotContain(new string('a', 301), (await answer.Page()).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => app.Dispose();
}
