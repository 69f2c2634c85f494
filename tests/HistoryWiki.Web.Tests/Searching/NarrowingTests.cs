using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HistoryWiki.Web.Tests.Searching;

public class NarrowingTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Fact]
    public async Task Facets_count_what_was_found()
    {
        var page = await Open("kabardia");

        Assert.Equal(["17th century 1", "18th century 1"], Choices(page, "Century"));
        Assert.Contains("Kabardia 2", Choices(page, "Place"));
        Assert.Contains("Crimean Khanate 1", Choices(page, "Belligerent"));
        Assert.Equal(["Kho Orluk 1"], Choices(page, "Commander"));
        Assert.Equal(["Kalmyk–Kabardian Wars 1"], Choices(page, "Part of"));
    }

    [Fact]
    public async Task A_choice_narrows_the_results_is_shown_as_a_chip_and_leaves_the_others_to_choose_from()
    {
        var page = await Open("kabardia", "&century=17");

        Assert.Equal(["Kalmyk Invasion of Kabardia"], Titles(page));
        Assert.Equal(["17th century 1", "18th century 1"], Choices(page, "Century"));
        var chip = page.QuerySelector(".chips a.chip")!;
        Assert.Equal("Remove filter: 17th century", chip.TextContent.Trim());
        Assert.Equal("/search?q=kabardia", chip.GetAttribute("href"));
        Assert.Equal("17", page.QuerySelector<IHtmlInputElement>("input[name=century][checked]")!.Value);
    }

    [Theory]
    [InlineData("&commander=kho+orluk", "Commander", "Kho Orluk 1")]
    [InlineData("&commander=orluk*", "Commander", "orluk… 1")]
    [InlineData("&part=nobody", "Part of", "nobody 0")]
    [InlineData("&century=17&century=19", "Century", "17th century 3|19th century 2")]
    public async Task A_choice_that_alone_is_asked_for_counts_what_it_found(string filters, string facet, string expected) =>
        Assert.Equal(expected, string.Join('|', Choices(await Open("", filters), facet)));

    [Theory]
    [InlineData("&belligerent=crimean+khanate", "Battle of Kanzhal")]
    [InlineData("&place=kabardia&century=18", "Battle of Kanzhal")]
    [InlineData("&commander=kho+orluk", "Kalmyk Invasion of Kabardia")]
    [InlineData("&part=Kalmyk%E2%80%93Kabardian+Wars", "Kalmyk Invasion of Kabardia")]
    [InlineData("&from=1700", "Battle of Kanzhal")]
    [InlineData("&to=1700", "Kalmyk Invasion of Kabardia")]
    [InlineData("&from=1644&to=1708&dates=certain&sort=date", "Kalmyk Invasion of Kabardia|Battle of Kanzhal")]
    [InlineData("&sort=title", "Battle of Kanzhal|Kalmyk Invasion of Kabardia")]
    [InlineData("&century=19", "")]
    [InlineData("&century=abc&outcome=nonsense&sort=x&from=x&to=9", "Kalmyk Invasion of Kabardia|Battle of Kanzhal")]
    public async Task The_address_says_what_is_shown(string filters, string expected) =>
        Assert.Equal(expected, string.Join('|', Titles(await Open("kabardia", filters))));

    [Fact]
    public async Task Results_are_put_in_order_of_time()
    {
        var page = await Open("kabardia", "&sort=date");

        Assert.Equal(["Kalmyk Invasion of Kabardia", "Battle of Kanzhal"], Titles(page));
        Assert.Equal("Sorted by date. Sort by relevance or by title", string.Join(' ', page.QuerySelectorAll(".resbar p")[1].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_date_that_may_lie_outside_the_years_is_possibly_and_not_certainly_within()
    {
        var possibly = await Open("kazakh", "&from=1723&to=1725");
        var certainly = await Open("kazakh", "&from=1723&to=1725&dates=certain");

        Assert.Equal(["Kazakh–Kalmyk War"], Titles(possibly));
        Assert.Empty(Titles(certainly));
        Assert.Equal("Remove filter: possibly 1723 to 1725", possibly.QuerySelector(".chips a.chip")!.TextContent.Trim());
        Assert.Equal("No article passes all of these filters.", certainly.QuerySelectorAll(".didyou")[^1].TextContent);
    }

    [Theory]
    [InlineData("&from=1700&to=1600", "The first year, 1700, comes after the last, 1600")]
    [InlineData("&from=1700&to=soon", "“soon” is not a year")]
    [InlineData("&from=once&to=soon", "Neither “once” nor “soon” is a year")]
    public async Task Years_that_are_none_are_told_and_left_out(string years, string expected)
    {
        var page = await Open("kabardia", years);

        Assert.Equal($"{expected}, so the search was not narrowed by years. Write years as 1723 or 490 BC.", page.QuerySelector(".didyou")!.TextContent);
        Assert.Equal(2, Titles(page).Count);
    }

    [Fact]
    public async Task Two_choices_that_look_the_same_show_what_tells_them_apart()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Battle of Konotop", ("Combatant1", "[[Cossacks (Zaporozhian)|Cossacks]]"), ("Combatant2", "[[Tsardom (Russian)|Tsardom]]")));
        await app.Save(Some.Conflict("Battle of Azov", ("Combatant1", "[[Cossacks (Don)|Cossacks]]")));

        var page = await app.Browser().Open("/search?q=battle");

        Assert.Equal(["Cossacks (Don) 1", "Cossacks (Zaporozhian) 1", "Tsardom 1"], Choices(page, "Belligerent"));
    }

    [Fact]
    public async Task A_thousand_filters_are_an_ordinary_search()
    {
        var page = await Open("kabardia", string.Concat(Enumerable.Range(1, 1000).Select(i => $"&place=place+{i}")));

        Assert.Empty(Titles(page));
        Assert.Equal("No article passes all of these filters.", page.QuerySelectorAll(".didyou")[^1].TextContent);
        Assert.Equal(20, page.QuerySelectorAll(".chips a.chip").Length);
    }

    private Task<IHtmlDocument> Open(string words, string filters = "") => wiki.App.Browser().Open($"/search?q={words}{filters}");

    private static List<string> Titles(IHtmlDocument page) => page.QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()).ToList();

    private static List<string> Choices(IHtmlDocument page, string facet) =>
        page.QuerySelectorAll(".facets fieldset").Where(f => f.QuerySelector("legend")!.TextContent == facet)
            .SelectMany(f => f.QuerySelectorAll("label")).Select(l => string.Join(' ', l.QuerySelectorAll("span").Select(s => s.TextContent))).ToList();
}
