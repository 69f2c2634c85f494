using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
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
        Assert.Equal("This article is wanted by 2 articles and nobody has written it yet.", page.Texts(".pagehead p")[^1]);
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
    public async Task What_conflicts_and_sentences_say_of_it_is_gathered_and_marked_as_inferred()
    {
        await app.Save(Some.Conflict("Siege of Tashkent", ("Partof", Title), ("Date", "1724"), ("Place", "Tashkent"), ("Combatant1", "Kazakh Khanate")));
        await app.Save(Some.Conflict("Battle of Sairam", ("Partof", Title), ("Date", "1725"), ("Combatant1", "Dzungar Khanate"), ("Combatant2", "Kazakh Khanate")));
        await app.Save(Some.Conflict("Kazakh–Kalmyk War").With("War", "The [[Fall of Otrar]] in 1726 was the end."));
        await app.Save(Some.Conflict("Battle of Elton", ("Date", "1730"), ("Commander1", "Ayuka Khan")));

        Assert.Equal(
            ["Date 1724–1725 from 2 articles", "BelligerentsKazakh Khanate from 2 articlesDzungar Khanate from 1 article", "PlacesTashkent from 1 article"],
            (await app.Browser().Open(Href(Title))).Texts(".facts dl > div"));
        Assert.Equal(["Date 1726 from 1 article", "Belligerentsnot recorded", "Placesnot recorded"], (await app.Browser().Open("/wiki/Fall_of_Otrar")).Texts(".facts dl > div"));
        Assert.Equal(["Conflicts that name it 1730 from 1 article"], (await app.Browser().Open("/wiki/Ayuka_Khan")).Texts(".facts dl > div"));
        Assert.Empty((await app.Browser().Open("/wiki/Nothing")).Texts(".facts"));
    }

    [Theory]
    [InlineData("Steppe_War", "conflict")]
    [InlineData("Ayuka_Khan", "person")]
    [InlineData("Kalmyk_Khanate", "polity")]
    [InlineData("Elton", "place")]
    [InlineData("Don_Flotilla", "polity")]
    [InlineData("Tsaritsyn", "place")]
    [InlineData("Kalmyk", null)]
    public async Task It_is_started_as_what_others_name_it_and_who_starts_it_is_asked_where_they_do_not_tell(string slug, string? kind)
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Partof", "[[Steppe War]]"), ("Place", "Elton"), ("Combatant1", "Kalmyk Khanate"), ("Commander1", "Ayuka Khan"), ("Combatant2", "Ayuka Khan"))
            .With("Battle", "The [[Don Flotilla]] and a [[Kalmyk]] led."));
        await app.Save(Some.Conflict("Siege of Elton", ("Commander1", "Ayuka Khan")));
        await app.Save(new ArticleContent("Ivan Petrov", ArticleKind.Person, new Infobox("military person", [new InfoboxField("branch", "Don Flotilla", 1), new InfoboxField("Birth_place", "Tsaritsyn, Russia", 2)]), [new ArticleSection(1, null, "He served in the [[Don Flotilla]] near [[Tsaritsyn]].")], []));

        var page = await app.Browser().Open("/wiki/" + slug);

        Assert.Equal(kind is null ? null : $"/wiki/{slug}/edit?kind={kind}", page.QuerySelector(".btn.main")?.GetAttribute("href"));
        Assert.Equal(kind is null ? ["a conflict", "a person", "a state or people", "a place", "something else"] : [], page.Texts(".startas a"));
    }

    [Theory]
    [InlineData("/wiki/The_Battle_of_Elton")]
    [InlineData("/wiki/!")]
    public async Task It_cannot_be_started_where_no_article_can_have_that_title(string address)
    {
        await app.Save(Some.Conflict("Battle of Elton"));

        var page = await app.Browser().Open(address);

        Assert.Empty(page.QuerySelectorAll(".btn.main, .startas"));
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
