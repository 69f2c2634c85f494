using System.Net;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Tests.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Tracing;

public sealed class NamePageTests : IDisposable
{
    private readonly WikiApp app = new();

    [Fact]
    public async Task A_commander_has_a_page_of_all_conflicts_in_order_of_time_before_anybody_writes_an_article()
    {
        await app.Save(Some.Conflict("Siege of Ak-Mechet", ("Date", "1730"), ("Combatant1", "Kazakh Khanate"), ("Combatant2", "Kalmyk Khanate"), ("Commander1", "Abul Khair Khan"), ("Result", "Kalmyk victory")));
        await app.Save(Some.Conflict("Kazakh–Kalmyk War", ("Date", "1723"), ("Combatant1", "Kalmyk Khanate"), ("Combatant2", "Kazakh Khanate"), ("Commander2", "Abul Khair Khan KIA"), ("Result", "Kazakh victory")));
        await app.Save(Some.Conflict("Raid without a date", ("Commander1", "Abul Khair Khan")));

        var page = await app.Browser().Open("/people/Abul_Khair_Khan");

        Assert.Equal("Abul Khair Khan", page.Text("h1"));
        Assert.Equal(
            [
                "Kazakh–Kalmyk War | 1723 | Kazakh Khanate | Kalmyk Khanate | Commander | Victory | killed in action",
                "Siege of Ak-Mechet | 1730 | Kazakh Khanate | Kalmyk Khanate | Commander | Defeat | not recorded",
                "Raid without a date | not recorded | Side 1 | not recorded | Commander | not recorded | not recorded",
            ],
            page.Rows(".table tbody tr"));
        Assert.Equal(["Kazakh–Kalmyk War", "Siege of Ak-Mechet"], page.Texts(".lifeline li > a"));
    }

    [Fact]
    public async Task A_victory_that_can_be_given_to_no_side_is_told_in_the_words_of_the_source()
    {
        await app.Save(Some.Conflict("Battle of Fort Washington", ("Combatant1", "United States"), ("Combatant2", "Great Britain"), ("Commander1", "George Washington"), ("Result", "Rebel victory")));

        Assert.Contains("| as written: Rebel victory |", (await app.Browser().Open("/people/George_Washington")).Rows(".table tbody tr").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_battle_with_more_commanders_than_are_counted_only_some_are_and_the_page_says_so()
    {
        await app.Save(Some.Conflict("Battle of many", ("Commander1", "Peter the Great"), ("Commander2", string.Join(", ", Enumerable.Range(0, 2_100).Select(i => $"Khan{(char)('a' + i / 26 / 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i % 26)}")))));

        var page = await app.Browser().Open("/people/Peter_the_Great");

        Assert.Equal(12, page.Texts(".cols li").Count);
        Assert.Contains("Counted among 400 names, those of the first conflicts by date.", page.Texts(".cols p"));
    }

    [Fact]
    public async Task A_belligerent_shows_its_allies_its_opponents_and_its_commanders_with_how_often()
    {
        await app.Save(Some.Conflict("First war", ("Date", "1700"), ("Combatant1", "Sweden, Poland"), ("Combatant2", "Russia"), ("Commander1", "Charles XII")));
        await app.Save(Some.Conflict("Second war", ("Date", "1710"), ("Combatant1", "Russia, Denmark"), ("Combatant2", "Sweden")));

        var page = await app.Browser().Open("/belligerents/Sweden");

        Assert.Equal(["Allies", "Opponents", "Commanders"], page.Texts(".cols h3"));
        Assert.Equal(["Poland1 conflict", "Russia2 conflicts", "Denmark1 conflict", "Charles XII1 conflict"], page.Texts(".cols li"));
    }

    [Fact]
    public async Task A_place_shows_what_was_fought_there_and_by_whom()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Date", "1708"), ("Place", "Kanzhal"), ("Combatant1", "Kabardia"), ("Combatant2", "Crimean Khanate"), ("Result", "Kabardia victory")));

        var page = await app.Browser().Open("/places/Kanzhal");

        Assert.Equal(["Battle of Kanzhal | 1708 | Kabardia against Crimean Khanate | Kabardia victory"], page.Rows(".table tbody tr"));
        Assert.Equal(["Crimean Khanate1 conflict", "Kabardia1 conflict"], page.Texts(".cols li"));
    }

    [Fact]
    public async Task A_name_in_Cyrillic_or_after_an_article_is_the_same_name()
    {
        await app.Save(Some.Conflict("First war", ("Date", "1700"), ("Combatant1", "the Netherlands"), ("Commander1", "Abulkhair")));
        await app.Save(Some.Conflict("Second war", ("Date", "1710"), ("Combatant1", "Netherlands"), ("Commander1", "Абулхаир")));

        var person = await app.Browser().Open("/people/Abulkhair");
        var power = await app.Browser().Open("/belligerents/The_Netherlands");

        Assert.Equal(["First war", "Second war"], person.Texts(".table tbody td:first-child"));
        Assert.Equal("Also written Абулхаир", person.Texts(".pagehead p")[^1]);
        Assert.Equal(["First war", "Second war"], power.Texts(".table tbody td:first-child"));
    }

    [Fact]
    public async Task A_name_nobody_gives_is_not_found_and_says_what_else_it_may_be()
    {
        await app.Save(Some.Conflict("Battle of Kanzhal", ("Place", "Kanzhal")));

        using var answer = await app.Browser().GetAsync("/people/Kanzhal", TestContext.Current.CancellationToken);
        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("No conflict names a commander of this name.", page.Texts(".pagehead p")[^1]);
        Assert.Equal(["Kanzhal as a place", "Battle of Kanzhal"], page.Texts(".linked li"));
    }

    [Fact]
    public async Task The_article_about_a_person_stands_on_the_page_gives_it_its_name_and_joins_its_redirects()
    {
        await app.Save(new ArticleContent("Ayuka Khan", ArticleKind.Person, new Infobox("royalty", [new InfoboxField("reign", "1669–1724", 1)]), [new ArticleSection(1, null, "Ayuka was a khan of the Kalmyks.")], []));
        await app.Services.GetRequiredService<Writer>().Run(async wiki =>
        {
            var batch = await ArticleBatch.Of(wiki, ["Ayuki"]);
            var outcome = await batch.AddRedirect("Ayuki", "Ayuka Khan");
            await batch.Finish();
            return outcome;
        });
        await app.Save(Some.Conflict("First war", ("Date", "1700"), ("Commander1", "Ayuka Khan")));
        await app.Save(Some.Conflict("Second war", ("Date", "1710"), ("Commander1", "Ayuki")));

        var other = await app.Browser().Open("/people/Ayuki");
        var page = await app.Browser().Open("/people/Ayuka_Khan");

        Assert.Equal("Ayuka Khan", other.Text("h1"));
        Assert.Equal(["First war", "Second war"], page.Texts(".table tbody td:first-child"));
        Assert.Equal("Ayuka was a khan of the Kalmyks.", page.Text(".prose p"));
        Assert.Equal(["Reign"], page.Texts(".fields dt"));
        Assert.Equal("/wiki/Ayuka_Khan", page.QuerySelector(".facts dd a")!.GetAttribute("href"));
        Assert.Equal("/people/Ayuka_Khan", (await app.Browser().Open("/wiki/Ayuka_Khan")).QuerySelectorAll(".tabs a").Single(a => a.TextContent == "Conflicts").GetAttribute("href"));
    }

    [Fact]
    public async Task Names_in_an_infobox_lead_to_their_pages_until_there_is_an_article()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Place", "Elton"), ("Combatant1", "Kalmyk Khanate"), ("Commander1", "Ayuka Khan")));
        await app.Save(new ArticleContent("Kalmyk Khanate", ArticleKind.Polity, null, [new ArticleSection(1, null, "A khanate.")], []));

        var page = await app.Browser().Open("/wiki/Battle_of_Elton");

        Assert.Equal(["/places/Elton", "/wiki/Kalmyk_Khanate", "/people/Ayuka_Khan"], page.QuerySelectorAll(".facts dd a, .sides a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_belligerent_in_many_wars_is_listed_page_by_page()
    {
        for (var year = 1700; year < 1727; year++)
            await app.Save(Some.Conflict($"War of {year}", ("Date", $"{year}"), ("Combatant1", "Sweden")));

        var second = await app.Browser().Open("/belligerents/Sweden?page=2");

        Assert.Equal(["War of 1725", "War of 1726"], second.Texts(".table tbody td:first-child"));
        Assert.Equal("27 named", second.Text(".facts dd"));
        Assert.Equal("/belligerents/Sweden", second.QuerySelector(".pages [rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_so_until_something_is_saved()
    {
        await app.Save(Some.Conflict("Battle of Elton", ("Commander1", "Ayuka Khan")));
        using var first = await app.Browser().GetAsync("/people/Ayuka_Khan", TestContext.Current.CancellationToken);

        var again = await Status(first.Headers.ETag!.ToString());
        await app.Save(Some.Conflict("Battle of Emba", ("Commander1", "Ayuka Khan")));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again, await Status(first.Headers.ETag.ToString())));
        Assert.False(first.Headers.Contains("Set-Cookie"));
    }

    public void Dispose() => app.Dispose();

    private async Task<HttpStatusCode> Status(string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/people/Ayuka_Khan");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await app.Browser().SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
