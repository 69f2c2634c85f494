using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using static HistoryWiki.Articles.Linking.ArticleSlug;

namespace HistoryWiki.Web.Tests.Reading;

public sealed class ArticlePageTests : IDisposable
{
    private const string Title = "Kalmyk Invasion of Kabardia (1644)";

    private readonly WikiApp app = new();

    private static ArticleContent Invasion => Some.Conflict(
        Title,
        ("Conflict", "Kalmyk Campaign against Kabardia"),
        ("Partof", "Kalmyk–Kabardian Wars"),
        ("Date", "January 1644"),
        ("Place", "Kabardia"),
        ("Result", "Kalmyk victory"),
        ("Combatant1", "Kabardia"),
        ("Combatant2", "Kalmyk Khanate"),
        ("Commander1", "Khodozhduk"),
        ("Strength2", "11,500–20,500 (Russian sources)"));

    [Fact]
    public async Task An_article_shows_its_title_with_the_years_apart_its_key_facts_its_sides_and_its_text()
    {
        await app.Save(Invasion.With("Background", "The Kalmyks first appeared in the 17th century."));

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal("Kalmyk Invasion of Kabardia 1644", PageWords.Tidy(page.QuerySelector("h1")!.TextContent));
        Assert.Equal("1644", page.QuerySelector("h1 .years")?.TextContent);
        Assert.Equal("Kalmyk Invasion of Kabardia (1644) – HistoryWiki", page.Title);
        Assert.Equal($"The {Title} was a conflict.", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal("also called Kalmyk Campaign against Kabardia", PageWords.Tidy(page.QuerySelector(".aka")!.TextContent));
        Assert.Equal(["Kalmyk–Kabardian Wars (not written yet)", "Kalmyk Invasion of Kabardia"], page.Texts(".crumbs li"));
        Assert.Equal(["Date", "Place", "Outcome"], page.Texts(".facts dt"));
        Assert.NotNull(page.QuerySelector(".facts svg.datebar[role=img][aria-label]"));
        Assert.Equal("Victory", page.QuerySelector(".sides thead .sb .victor")?.TextContent);
        Assert.Equal("11,500–20,500 Russian sources", Assert.Single(page.Texts(".sides .sb .figs")));
        Assert.Equal($"The {Title} was a conflict.", page.QuerySelector(".leadtext p")?.TextContent);
        Assert.Equal("The Kalmyks first appeared in the 17th century.", page.QuerySelector("h2#s-Background + p")?.TextContent);
    }

    [Fact]
    public async Task The_contents_list_what_is_on_the_page_and_lead_to_it()
    {
        var article = Invasion.With("War", "Text.");
        await app.Save(article with { Sections = [.. article.Sections, new ArticleSection(3, "First campaign (1644)", "Text."), new ArticleSection(2, "Sources", "- A book")] });

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal(["Summary", "The two sides", "War", "First campaign (1644)", "Sources"], page.Texts(".toc .rail a").Take(5));
        Assert.Equal(["First campaign (1644)"], page.Texts(".toc .rail ol ol a"));
        Assert.All(page.QuerySelectorAll(".toc a"), a => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(a.GetAttribute("href")![1..]))));
        Assert.NotNull(page.QuerySelector(".sources > ul > li"));
    }

    [Fact]
    public async Task A_name_that_has_an_article_leads_straight_to_it_even_under_another_name()
    {
        await app.Save(Invasion);
        await app.Save(Some.Conflict("Kalmyk–Kabardian Wars (17th century)"));

        var page = await app.Browser().Open(Href(Title));

        var parent = page.QuerySelector(".crumbs a")!;
        Assert.Equal(Href("Kalmyk–Kabardian Wars (17th century)"), parent.GetAttribute("href"));
        Assert.False(parent.HasAttribute("class"));
    }

    [Fact]
    public async Task Every_problem_of_the_facts_is_listed_with_the_way_to_its_field()
    {
        await app.Save(Some.Conflict(Title, ("Combatant2", "Kalmyk Khanate, Supported by:,"), ("Combatant1", "Kabardia")));

        var page = await app.Browser().Open(Href(Title));

        var problem = Assert.Single(page.QuerySelectorAll("#quality li"), li => li.TextContent.Contains("Supported by:", StringComparison.Ordinal));
        Assert.Equal("Belligerents, side 2", problem.QuerySelector("b")?.TextContent);
        Assert.Equal(Href(Title) + "/edit?field=Combatant2", problem.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_fact_that_is_missing_leads_to_its_field()
    {
        await app.Save(Some.Conflict(Title, ("Combatant1", "Kabardia"), ("Combatant2", "Kalmyk Khanate"), ("Date", "1644"), ("Partof", "a war"), ("Place", "Kabardia"), ("Result", "Treaty"), ("Commander1", "Khodozhduk"), ("Commander2", "Kho Orluk"), ("Strength1", "10")));

        var missing = (await app.Browser().Open(Href(Title))).QuerySelectorAll("#quality p a");

        Assert.Equal(["Add Territory", "Add Casualties, side 1", "Add Strength, side 2", "Add Casualties, side 2"], missing.Select(a => a.TextContent));
        Assert.Equal(Href(Title) + "/edit?field=strength2", missing[2].GetAttribute("href"));
    }

    [Fact]
    public async Task Only_who_may_correct_gets_the_line_that_says_what_was_saved_by_whom()
    {
        await app.Save(Some.Conflict(Title, ("Date", "1644")));
        var saved = await app.Save(Some.Conflict(Title, ("Date", "1645")));

        Assert.Null((await app.Browser().Open(Href(Title))).QuerySelector("#saved"));
        Assert.Equal($"Saved: this is revision 2, by import, {UtcWords.Day(saved.At)}, {UtcWords.Time(saved.At)} UTC. The history shows what changed.", (await (await app.SignedIn()).Open(Href(Title))).Texts("#saved").Single());
    }

    [Fact]
    public async Task The_first_two_problems_stand_in_the_margin_and_the_rest_are_counted()
    {
        await app.Save(Some.Conflict(Title, ("Combatant1", "Kabardia"), ("Combatant2", "Kalmyk Khanate"), ("A", "1"), ("B", "2"), ("C", "3")));

        var page = await (await app.SignedIn()).Open(Href(Title));

        Assert.Equal(3, page.QuerySelectorAll(".note.query").Length);
        Assert.Equal(Href(Title) + "/edit?field=A", page.QuerySelector(".note.query a")?.GetAttribute("href"));
        Assert.Equal("2 more under Data quality.", page.Texts(".note.more").Single());
    }

    [Fact]
    public async Task How_an_infobox_is_typed_is_told_to_those_who_can_mend_it_and_a_doubtful_fact_to_everybody()
    {
        await app.Save(Some.Conflict(Title, ("Combatant1", "Kabardia"), ("Combatant2", "Kalmyk Khanate"), ("Umbrella", "1"), ("Date", "the days of yore")).With("Notes", "[^1]\n\n[^1]: Aoki 1994."));

        var reader = await app.Browser().Open(Href(Title));
        var editor = await (await app.SignedIn()).Open(Href(Title));

        Assert.Equal(["Date"], reader.Texts("#quality li b"));
        Assert.Equal(["Umbrella", "Date"], editor.Texts("#quality li b"));
    }

    [Fact]
    public async Task The_facts_as_written_stand_below_those_that_were_understood()
    {
        await app.Save(Some.Conflict(Title, ("Date", "in the days of yore"), ("Umbrella", "Yes")));

        var page = await app.Browser().Open(Href(Title));

        Assert.Contains("in the days of yore", page.Texts(".aswritten dd"));
        Assert.Contains("Umbrella", page.Texts(".aswritten dt"));
    }

    [Fact]
    public async Task A_person_shows_the_fields_of_the_infobox_that_say_something_as_written()
    {
        await app.Save(new ArticleContent(
            "Abul Khair Khan", ArticleKind.Person, new Infobox("royalty", [new InfoboxField("Reign", "1718–1748", 3), new InfoboxField("Birth_date", "", 4)]), [], []));

        var page = await app.Browser().Open("/wiki/Abul_Khair_Khan");

        Assert.Equal(["Reign"], page.Texts(".facts dt"));
        Assert.Equal(["1718–1748"], page.Texts(".facts dd"));
        Assert.Null(page.QuerySelector(".sides, .aswritten, .quality"));
    }

    [Fact]
    public async Task An_article_of_a_title_alone_is_a_page_without_empty_boxes()
    {
        await app.Save(new ArticleContent("Kabardia", ArticleKind.Place, null, [], []));

        var page = await app.Browser().Open("/wiki/Kabardia");

        Assert.Equal("Kabardia", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Equal(["Only the title of this article is written so far."], page.Texts(".prose p"));
        Assert.Null(page.QuerySelector(".facts, .sides, .toc, .quality, .categories, .leadtext, .aka, .crumbs"));
    }

    [Fact]
    public async Task The_categories_of_an_article_are_listed()
    {
        await app.Save(Invasion with { Categories = ["Wars involving Kabardia", "1644"] });

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal(["Wars involving Kabardia", "1644"], page.Texts(".categories li"));
    }

    [Fact]
    public async Task No_level_of_headings_is_left_out_whatever_the_source_skips()
    {
        await app.Save(Invasion with { Sections = [new ArticleSection(3, "First", ""), new ArticleSection(5, "Below it", "Words."), new ArticleSection(2, "Second", ""), new ArticleSection(6, "Deep", "Words.")] });

        var page = await app.Browser().Open(Href(Title));

        Assert.Equal(["H2 First", "H3 Below it", "H2 Second", "H3 Deep"], page.QuerySelectorAll(".prose :is(h2,h3,h4,h5,h6)").Select(h => $"{h.TagName} {h.QuerySelector("bdi")!.TextContent}"));
    }

    [Fact]
    public async Task A_reader_gets_no_cookie_and_no_form_that_changes_anything()
    {
        await app.Save(Invasion);

        using var answer = await app.Browser().GetAsync(new Uri(Href(Title), UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.All(page.QuerySelectorAll("form"), form => Assert.Equal("get", form.GetAttribute("method")));
        Assert.Empty(page.QuerySelectorAll("input[name=__RequestVerificationToken], script:not([src]), style, [style], [onclick]"));
    }

    public void Dispose() => app.Dispose();
}
