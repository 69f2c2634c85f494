using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Articles;
using HistoryWiki.Web.Browsing;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tests.Browsing;

public class BrowsePageTests(BrowsePageTests.Wiki wiki) : IClassFixture<BrowsePageTests.Wiki>
{
    [Fact]
    public async Task All_articles_are_listed_by_title_without_regard_to_case_and_accents_fifty_a_page()
    {
        var first = await Open("/browse");
        var second = await Open(first.QuerySelector(".pages a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal("64 articles", first.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal(["Ayuka Khan", "Battle of Île Ronde", "battle of kanzhal"], Titles(first).Take(3));
        Assert.Equal(50, Titles(first).Count);
        Assert.Equal(14, Titles(second).Count);
        Assert.Empty(Titles(first).Intersect(Titles(second)));
    }

    [Theory]
    [InlineData("?century=18", "battle of kanzhal|Battle of Île Ronde|Kazakh–Kalmyk War")]
    [InlineData("?century=-5", "Peloponnesian War")]
    [InlineData("?century=-5&century=17", "Kalmyk Invasion of Kabardia|Peloponnesian War")]
    [InlineData("?kind=person", "Ayuka Khan")]
    [InlineData("?place=Kabardia", "battle of kanzhal|Kalmyk Invasion of Kabardia")]
    [InlineData("?place=kabardia&century=18", "battle of kanzhal")]
    [InlineData("?title=KAL", "Kalmyk Invasion of Kabardia")]
    [InlineData("?title=battle+of+ile", "Battle of Île Ronde")]
    [InlineData("?century=21", "")]
    [InlineData("?kind=person&century=18", "")]
    public async Task Filters_of_one_sort_add_up_and_filters_of_several_narrow(string query, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), Titles(await Open("/browse" + query)).Order());

    [Theory]
    [InlineData("?century=x&century=0&century=99999999999")]
    [InlineData("?kind=war&kind=0")]
    [InlineData("?place=%20&title=%00")]
    public async Task What_is_no_filter_is_passed_over(string query)
    {
        var page = await Open("/browse" + query);

        Assert.Equal("64 articles", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".chip"));
    }

    [Theory]
    [InlineData("?place='%20OR%201=1--")]
    [InlineData("?title=%22%25_*")]
    [InlineData("?title=%ED%A0%80")]
    [InlineData("?page=1000000000")]
    [InlineData("?page=99999999999999999999")]
    public async Task Any_address_is_answered(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await wiki.App.Browser().GetAsync("/browse" + query)).StatusCode);

    [Fact]
    public async Task A_thousand_filters_are_answered()
    {
        var query = string.Concat(Enumerable.Range(1, 1_000).Select(n => $"&place=p{n}&century={n}&kind=k{n}"));

        Assert.Equal(HttpStatusCode.OK, (await wiki.App.Browser().GetAsync("/browse?" + query[1..])).StatusCode);
    }

    [Fact]
    public async Task Choices_are_counted_under_the_other_filters_and_keep_what_is_chosen()
    {
        var page = await Open("/browse?place=Kabardia&century=21");

        Assert.Equal(["17th century 1", "18th century 1", "21st century 0"], Choices(page, "century"));
        Assert.True(page.QuerySelectorAll<IHtmlInputElement>("input[name=century]").Single(i => i.Value == "21").IsChecked);
        Assert.Equal("No article passes all of these filters.", page.QuerySelector(".didyou")!.TextContent);
    }

    [Fact]
    public async Task A_place_is_offered_once_however_it_is_spelled()
    {
        var page = await Open("/browse");

        Assert.Equal("Kabardia 2", Choices(page, "place")[0]);
        Assert.Single(Choices(page, "place"), c => c.StartsWith("Île Ronde", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_filter_in_use_is_a_chip_that_undoes_it()
    {
        var page = await Open("/browse?century=18&place=kabardia&title=battle");

        Assert.Equal(
            [
                ("18th century", "/browse?place=kabardia&title=battle"),
                ("Kabardia", "/browse?century=18&title=battle"),
                ("begins with “battle”", "/browse?century=18&place=kabardia"),
            ],
            page.QuerySelectorAll(".chip").Select(c => (c.TextContent.Replace("Remove filter: ", "", StringComparison.Ordinal), c.GetAttribute("href"))));
    }

    [Fact]
    public async Task An_empty_wiki_says_how_articles_come_into_it()
    {
        await using var empty = new WikiApp();

        var page = await empty.Browser().Open("/browse");

        Assert.Contains("historywiki import", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SCAN a USING INDEX IX_Articles_FoldedTitle")]
    [InlineData("title", "SEARCH a USING INDEX IX_Articles_FoldedTitle (FoldedTitle>? AND FoldedTitle<?)")]
    [InlineData("kind", "SEARCH a USING INDEX IX_Articles_Kind_FoldedTitle (Kind=?)")]
    [InlineData("century", "SEARCH a USING INDEX IX_Articles_Century_FoldedTitle (Century=?)")]
    [InlineData("place", "SEARCH f USING COVERING INDEX IX_Facts_Kind_FoldedName_ArticleId (Kind=? AND FoldedName=?")]
    public async Task The_list_comes_in_the_order_of_an_index_and_filters_by_one(string filtered, string expected)
    {
        var filter = filtered switch
        {
            "title" => new BrowseFilter { Start = "kal" },
            "kind" => new BrowseFilter { Kinds = [ArticleKind.Person] },
            "century" => new BrowseFilter { Centuries = [18] },
            "place" => new BrowseFilter { Places = ["kabardia"] },
            _ => new BrowseFilter(),
        };

        var plan = await wiki.App.Read(db => QueryPlan.Of(db, BrowseQuery.InOrder(filter.Apply(db.Articles), 1)));

        Assert.Contains(plan, step => step.Replace("\"", "", StringComparison.Ordinal).StartsWith(expected, StringComparison.Ordinal));
    }

    private Task<IHtmlDocument> Open(string address) => wiki.App.Browser().Open(address);

    private static List<string> Titles(IHtmlDocument page) => page.QuerySelectorAll("li.hit h2 a").Select(a => a.TextContent.Trim()).ToList();

    private static List<string> Choices(IHtmlDocument page, string key) =>
        page.QuerySelectorAll($"input[name={key}]").Select(i => string.Join(' ', i.ParentElement!.QuerySelectorAll(":scope > span").Select(s => s.TextContent))).ToList();

    /// <summary>A wiki with more articles than a page holds; the tests only read it.</summary>
    public sealed class Wiki : IAsyncLifetime
    {
        public WikiApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await App.Save(Some.Conflict("Kazakh–Kalmyk War (1723–1726)", ("Date", "1723"), ("Place", "Volga–Yaik interfluve")));
            await App.Save(Some.Conflict("Kalmyk Invasion of Kabardia (1644)", ("Date", "January 1644"), ("Place", "Kabardia")));
            await App.Save(Some.Conflict("battle of kanzhal", ("Date", "1708"), ("Place", "KABARDIA")));
            await App.Save(Some.Conflict("Battle of Île Ronde", ("Date", "24 October 1794"), ("Place", "Île Ronde, ile ronde")));
            await App.Save(Some.Conflict("Peloponnesian War", ("Date", "431–404 BC")));
            await App.Save(new ArticleContent("Ayuka Khan", ArticleKind.Person, null, [], []));
            for (var n = 1; n <= 58; n++)
                await App.Save(Some.Conflict($"Undated skirmish {n}"));
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
