using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Browsing;

public class HomePageTests
{
    [Fact]
    public async Task An_empty_wiki_still_has_its_search_and_says_how_articles_come_into_it()
    {
        await using var app = new WikiApp();

        var page = await app.Browser().Open("/");

        Assert.NotNull(page.QuerySelector("form[role=search] input[name=q]"));
        Assert.Contains("historywiki import", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".plate"));
        Assert.Null(page.QuerySelector(".strip"));
    }

    [Fact]
    public async Task The_article_to_read_today_has_a_date_and_two_sides()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("No date", ("Combatant1", "A"), ("Combatant2", "B")));
        await app.Save(Some.Conflict("One side", ("Date", "1644"), ("Combatant1", "A")));
        await app.Save(Some.Conflict("Whole", ("Date", "January 1644"), ("Combatant1", "Svans"), ("Combatant2", "Nogais"), ("Strength1", "10,000")));

        var page = await app.Browser().Open("/");

        Assert.Equal("Whole", page.QuerySelector(".plate h2 a")!.TextContent);
        Assert.Equal("January 1644", page.QuerySelector(".plate .when")!.TextContent);
        Assert.NotNull(page.QuerySelector(".plate svg.datebar"));
        Assert.Contains("Svans", page.QuerySelector(".plate th.sa")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("10,000", page.QuerySelector(".plate td.sa")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_article_to_read_says_its_date_in_the_words_of_its_own_page()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("War", ("Date", "August 1723 – October 1725/1726"), ("Combatant1", "Kazakhs"), ("Combatant2", "Kalmyks")));

        var page = await app.Browser().Open("/");

        Assert.Equal("August 1723 – October 1725 or 1726", page.QuerySelector(".plate .when")!.TextContent);
    }

    [Fact]
    public async Task The_article_to_read_stays_all_day_and_changes_with_the_days()
    {
        var day = new HandSetClock { Now = new DateTimeOffset(2026, 3, 14, 0, 0, 0, TimeSpan.Zero) };
        await using var app = new WikiApp(services => services.AddSingleton<TimeProvider>(day));
        for (var n = 1; n <= 9; n++)
            await app.Save(Some.Conflict($"War {n}", ("Date", $"{1700 + n}"), ("Combatant1", "A"), ("Combatant2", "B")));
        var browser = app.Browser();

        var morning = Featured(await browser.Open("/"));
        day.Now = day.Now.AddHours(23);
        Assert.Equal(morning, Featured(await browser.Open("/")));

        var week = new HashSet<string>();
        for (var i = 0; i < 7; i++)
        {
            day.Now = day.Now.AddDays(1);
            week.Add(Featured(await browser.Open("/")));
        }

        Assert.True(week.Count >= 4, $"In a week only {string.Join(", ", week)}.");
    }

    [Fact]
    public async Task Every_name_to_try_finds_something()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708"), ("Place", "Kabardia"), ("Combatant1", "Kabardia"), ("Combatant2", "Crimean Khanate"), ("Commander1", "Kurgoko Atazhukin")));
        await app.Save(Some.Conflict("Kalmyk Invasion of Kabardia (1644)"));
        var browser = app.Browser();

        var tries = (await browser.Open("/")).QuerySelectorAll(".try a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(3, tries.Count);
        foreach (var address in tries)
            Assert.NotEmpty((await browser.Open(address)).QuerySelectorAll("li.hit"));
    }

    [Fact]
    public async Task Centuries_are_drawn_when_there_are_three_and_empty_ones_between_keep_their_place()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Peloponnesian War", ("Date", "431 BC")));
        await app.Save(Some.Conflict("Boudican revolt", ("Date", "60 AD")));
        var browser = app.Browser();
        Assert.Null((await browser.Open("/")).QuerySelector(".strip"));

        await app.Save(Some.Conflict("Gothic War", ("Date", "376 AD")));
        await app.Save(Some.Conflict("Gothic War again", ("Date", "377 AD")));
        var chart = (await browser.Open("/")).QuerySelector(".strip")!;

        Assert.Equal(
            ["5th century BC: 1 article", "4th century BC: 0 articles", "3rd century BC: 0 articles", "2nd century BC: 0 articles", "1st century BC: 0 articles",
             "1st century: 1 article", "2nd century: 0 articles", "3rd century: 0 articles", "4th century: 2 articles"],
            chart.QuerySelectorAll(".vh").Select(v => v.TextContent));
        Assert.Equal(["1.78% 50%", "57.33% 50%", "90.67% 100%"], (await browser.Open("/")).QuerySelectorAll(".band rect").Select(r => $"{r.GetAttribute("x")} {r.GetAttribute("height")}"));
        Assert.Equal("/browse?century=-5", chart.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_new_names_the_article_when_who_and_why()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal"));

        var change = (await app.Browser().Open("/")).QuerySelector(".ledger li")!;

        Assert.Equal("Battle of Kanzhal", change.QuerySelector("a")!.TextContent);
        Assert.Equal(["/wiki/Battle_of_Kanzhal", "/wiki/Battle_of_Kanzhal/revisions/1"], change.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Imported, by import, revision 1", change.QuerySelector("p")!.TextContent);
        Assert.Equal(["Imported", "import"], change.QuerySelectorAll("p > bdi").Select(b => b.TextContent));
        Assert.NotNull(change.QuerySelector("time[datetime]"));
    }

    [Fact]
    public async Task Articles_are_counted_by_how_their_conflict_ended_and_each_count_leads_to_them()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Result", "Kabardian victory")));
        await app.Save(Some.Conflict("Battle of Malka", ("Result", "Crimean victory")));
        await app.Save(Some.Conflict("Siege of Azov", ("Result", "Treaty of Pruth")));
        var browser = app.Browser();

        var outcomes = (await browser.Open("/")).QuerySelectorAll(".cols a[href^='/search']");

        Assert.Equal(["Victory for one side2", "Negotiated peace1"], outcomes.Select(a => a.ParentElement!.TextContent));
        var found = new List<int>();
        foreach (var outcome in outcomes)
            found.Add((await browser.Open(outcome.GetAttribute("href")!)).QuerySelectorAll("li.hit").Length);
        Assert.Equal([2, 1], found);
    }

    [Fact]
    public async Task Those_whom_most_conflicts_name_are_counted_and_lead_to_their_conflicts()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Place", "Kanzhal"), ("Combatant1", "Kabardia"), ("Combatant2", "Crimean Khanate"), ("Commander1", "Kurgoko")));
        await app.Save(Some.Conflict("Battle of Malka", ("Place", "Malka"), ("Combatant1", "Temryuk’s men"), ("Combatant2", "Kabardia")));
        await app.Save(Some.Conflict("Siege of Malka", ("Place", "Malka"), ("Combatant1", "Kabardia")));

        var page = await app.Browser().Open("/");

        Assert.Equal(["By commander", "By belligerent", "By place"], page.QuerySelectorAll(".cols h3").Take(3).Select(h => h.TextContent));
        Assert.Equal(
            ["Kurgoko1", "All people", "Kabardia3", "Crimean Khanate1", "Temryuk’s men1", "All belligerents", "Malka2", "Kanzhal1", "All places"],
            page.QuerySelectorAll(".cols section").Take(3).SelectMany(section => section.QuerySelectorAll("li")).Select(li => li.TextContent.Trim()));
        Assert.Equal(["/belligerents/Kabardia", "/belligerents"], page.QuerySelectorAll(".cols a[href^='/belligerents']").Where((_, i) => i is 0 or 3).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Those_whom_most_conflicts_name_are_called_as_their_page_is_headed()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Malka", ("Date", "1709"), ("Commander1", "Kurgōko")));
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708"), ("Commander1", "Kurgoko")));
        await app.Save(Some.Conflict("Siege of Malka", ("Date", "1710"), ("Commander1", "Kurgoko")));
        var browser = app.Browser();

        var name = (await browser.Open("/")).QuerySelector(".cols a[href^='/people/']")!;

        Assert.Equal("Kurgoko", name.TextContent);
        Assert.Equal("Kurgoko", (await browser.Open(name.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Help_is_asked_for_with_the_titles_that_most_articles_want_and_with_what_there_is_to_check()
    {
        await using var app = new WikiApp();
        Assert.Null((await app.Browser().Open("/")).QuerySelector("#h-want"));
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan")));
        await app.Save(Some.Conflict("Battle of Emba", ("Commander1", "Ayuka Khan"), ("Place", "Emba")));

        var help = (await app.Browser().Open("/")).QuerySelectorAll("section[aria-labelledby=h-want] li");

        Assert.Equal(["Ayuka Khan", "Emba", "Data quality"], help.Select(li => li.QuerySelector("a")!.TextContent));
        Assert.Equal(["wanted by 2 articles", "wanted by 1 article", "4 things to check"], help.Select(li => li.QuerySelector(".r")!.TextContent));
        Assert.Equal(["/wiki/Ayuka_Khan", "/wiki/Emba", "/quality"], help.Select(li => li.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Home_sets_no_cookie_and_carries_no_token()
    {
        await using var app = new WikiApp();

        var answer = await app.Browser().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("__RequestVerificationToken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Featured(IHtmlDocument page) => page.QuerySelector(".plate h2 a")!.TextContent;
}
