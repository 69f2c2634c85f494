using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchPageTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "Kazakh–Kalmyk War")]
    [InlineData("kazakh-kalmyk war", "Kazakh–Kalmyk War")]
    [InlineData("kazakh kalmyk war", "Kazakh–Kalmyk War")]
    [InlineData("KALMYK WA", "Kazakh–Kalmyk War")]
    [InlineData("kalmyk", "Kalmyk Invasion of Kabardia")]
    [InlineData("kalmyk campaign against", "Kalmyk Invasion of Kabardia")]
    [InlineData("kabardia 1644", "Kalmyk Invasion of Kabardia")]
    [InlineData("kanz", "Battle of Kanzhal")]
    [InlineData("abulkhair", "Kazakh–Kalmyk War")]
    [InlineData("Abul Khair", "Kazakh–Kalmyk War")]
    [InlineData("ayuka", "Ayuka Khan")]
    [InlineData("Абулхаир", "Kazakh–Kalmyk War")]
    [InlineData("Аюка", "Ayuka Khan")]
    [InlineData("lekbei guryev", "Kazakh–Kalmyk War")]
    [InlineData("çelebi", "Kalmyk Invasion of Kabardia")]
    [InlineData("CELEBI", "Kalmyk Invasion of Kabardia")]
    [InlineData("Île", "Battle of Île Ronde")]
    [InlineData("ile ronde", "Battle of Île Ronde")]
    [InlineData("o'brien", "Action of 15 November 1810")]
    [InlineData("O’Brien", "Action of 15 November 1810")]
    [InlineData("1810)", "Action of 15 November 1810")]
    [InlineData("\"battle of kanzhal", "Battle of Kanzhal")]
    [InlineData("kanzhal -siege", "Battle of Kanzhal")]
    [InlineData("AND", "Khotyn War")]
    [InlineData("NEAR(between", "Khotyn War")]
    [InlineData("war", "War")]
    [InlineData("orluk", "Kalmyk Invasion of Kabardia")]
    public async Task The_article_that_was_meant_comes_first(string words, string expected) =>
        Assert.Equal([expected], (await Titles(words)).Take(1));

    [Fact]
    public async Task Names_come_before_names_of_facts_and_these_before_text()
    {
        var titles = await Titles("khan");

        Assert.Equal(["Ayuka Khan", "Kazakh–Kalmyk War"], titles.Take(2));
    }

    [Fact]
    public async Task A_result_shows_what_it_is_and_why_it_was_found()
    {
        var page = await Search("kalmyk war");
        var hit = page.QuerySelectorAll("li.hit").Single(h => h.QuerySelector("h2 a")!.TextContent.Trim() == "Kalmyk Invasion of Kabardia");

        Assert.Equal("/wiki/Kalmyk_Invasion_of_Kabardia_(1644)", hit.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("1644", hit.QuerySelector("h2 .years bdi")!.TextContent);
        Assert.Equal(["Kalmyk"], hit.QuerySelectorAll("h2 mark").Select(m => m.TextContent));
        Assert.Equal(["Conflict", "Kabardia"], hit.QuerySelectorAll(".meta > span").Take(2).Select(s => s.TextContent.Trim()));
        Assert.Equal("Svans, Karachay-Balkars", hit.QuerySelector(".meta .sa")!.TextContent);
        Assert.Equal("Yedisan Nogais, Dzhemboyluks", hit.QuerySelector(".meta .sb")!.TextContent);
        Assert.Equal("Also found in: part of Kalmyk–Kabardian Wars", Spaced(hit.QuerySelector(".why")!.TextContent));
        Assert.Contains("Kalmyk", hit.QuerySelectorAll(".snip mark").Select(m => m.TextContent));
    }

    [Fact]
    public async Task A_piece_of_the_text_is_quoted_as_written_with_the_match_marked()
    {
        var page = await Search("celebi");

        Assert.Equal("Background: Evliya Çelebi writes the name of this Murza as Arslanbek.", Spaced(page.QuerySelector(".hit .snip")!.TextContent));
        Assert.Equal("Çelebi", page.QuerySelector(".hit .snip mark")!.TextContent);
        Assert.Equal("Found in: the text", page.QuerySelector(".hit .why")!.TextContent);
    }

    [Fact]
    public async Task An_exact_title_shows_results_and_does_not_lead_away()
    {
        var answer = await wiki.App.Browser().GetAsync("/search?q=War");

        var page = await answer.Page();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Results for “War”", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("War", page.QuerySelector(".hit h2 a")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_words_typed_stand_in_the_search_box_again_and_are_never_markup()
    {
        const string hostile = "\"><script>alert(1)</script> war";
        var page = await Search(hostile);

        Assert.Equal(hostile, page.QuerySelector<IHtmlInputElement>("#q-top")!.Value);
        Assert.Equal($"No article matches “{hostile}”", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_results_come_in_pages_that_neither_repeat_nor_lose_one()
    {
        var first = await Search("skirmish frontier");
        var second = await wiki.App.Browser().Open(first.QuerySelector(".pages a[rel=next]")!.GetAttribute("href")!);

        var titles = new[] { first, second }.SelectMany(p => p.QuerySelectorAll("li.hit:not(.named) h2 a")).Select(a => a.TextContent.Trim()).ToList();
        Assert.Equal("25 conflicts", first.QuerySelector(".resbar [role=status]")!.TextContent);
        Assert.Equal(25, titles.Distinct().Count());
        Assert.Equal(25, titles.Count);
        Assert.Equal("Page 2", second.QuerySelector(".pages [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1000000000")]
    [InlineData("99999999999999999999999")]
    public async Task A_page_beyond_the_last_is_answered_with_the_last(string page)
    {
        var answer = await wiki.App.Browser().Open("/search?q=skirmish&page=" + page);

        Assert.Equal("Page 2", answer.QuerySelector(".pages [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("abc")]
    [InlineData("")]
    public async Task A_page_that_is_none_is_answered_with_the_first(string page)
    {
        var answer = await wiki.App.Browser().Open("/search?q=skirmish&page=" + page);

        Assert.Equal("Page 1", answer.QuerySelector(".pages [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Few_texts_stand_on_the_page_of_what_is_named_so()
    {
        var page = await Search("action");

        Assert.Equal(["Action of 15 November 1810", "Khotyn War"], page.QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()));
        Assert.Equal("Found in: the text", page.QuerySelector("li.hit .why")!.TextContent.Trim());
        Assert.Equal("2 conflicts", page.QuerySelector(".resbar [role=status]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("october 1794", "Battle of Île Ronde")]
    [InlineData("24 october 1794", "Battle of Île Ronde")]
    [InlineData("ronde october 1794", "Battle of Île Ronde")]
    [InlineData("january 1644 yedisan", "Kalmyk Invasion of Kabardia")]
    [InlineData("who won at kanzhal", "Battle of Kanzhal")]
    [InlineData("when did the khotyn war end", "Khotyn War")]
    [InlineData("bataille de kanzhal", "Battle of Kanzhal")]
    [InlineData("fall of kanzhal", "Battle of Kanzhal")]
    public async Task Months_questions_and_words_for_kinds_of_conflicts_are_understood(string words, string expected)
    {
        var page = await Search(words);

        Assert.StartsWith("Results for", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(expected, page.QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("()")]
    [InlineData("*")]
    [InlineData("NEAR(")]
    [InlineData("Body:war OR Title:*")]
    [InlineData("{Names}:khan")]
    [InlineData("war\0peace")]
    [InlineData("\u202ewar\u200f")]
    [InlineData("%00%ff%c0")]
    [InlineData("… — “”")]
    [InlineData("'; DELETE FROM Articles; --")]
    [InlineData("😀")]
    [InlineData("a")]
    [InlineData("the")]
    [InlineData("*attle %war% _ ?")]
    [InlineData("!?.,;:()[]{}<>|/@#%^&*-_=+~`'")]
    [InlineData("war -\"")]
    public async Task Any_text_is_an_ordinary_search(string words) =>
        Assert.Equal(HttpStatusCode.OK, (await wiki.App.Browser().GetAsync("/search?q=" + Uri.EscapeDataString(words))).StatusCode);

    [Theory]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%")]
    [InlineData("x&q=y")]
    public async Task Bytes_that_are_no_text_are_an_ordinary_search(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await wiki.App.Browser().GetAsync("/search?q=" + query)).StatusCode);

    [Fact]
    public async Task Half_a_letter_is_an_ordinary_search_within_the_process_too()
    {
        var request = HistoryWiki.Web.Searching.SearchRequest.Read("war \ud800 kalmyk \udc00");
        await using var scope = wiki.App.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<HistoryWiki.Web.Searching.IArticleSearch>().Suggest(request);

        Assert.Contains(found, suggestion => suggestion.Name == "Kazakh–Kalmyk War");
    }

    [Fact]
    public async Task Ten_thousand_characters_are_searched_by_their_beginning_and_the_page_says_so()
    {
        var page = await Search("war " + string.Concat(Enumerable.Repeat("(\"kalmyk* ", 1_000)));

        Assert.Contains("only its beginning was searched", page.QuerySelector(".didyou")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_nothing_is_like_find_nothing_and_lead_on()
    {
        var page = await Search("xyzzy quux");

        Assert.Equal("No article matches “xyzzy quux”", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".empty a[href='/browse']"));
    }

    [Theory]
    [InlineData("xyzzy  quux", "/wiki/Xyzzy_quux")]
    [InlineData("\"xyzzy quux\"", null)]
    [InlineData("xyzzy commander:quux", null)]
    [InlineData("xyzzy [quux]", null)]
    public async Task Words_that_can_be_a_title_lead_to_the_article_that_is_not_written_yet(string typed, string? address) =>
        Assert.Equal(address, (await Search(typed)).QuerySelector(".empty a[href^='/wiki/']")?.GetAttribute("href"));

    [Fact]
    public async Task Words_that_no_article_holds_together_are_offered_one_by_one()
    {
        var page = await Search("çelebi kanzhal");

        var fewer = page.QuerySelectorAll(".empty a[href^='/search']");
        Assert.Equal(["celebi", "kanzhal"], fewer.Select(a => a.TextContent));
        Assert.Contains("Fewer words: celebi is in 1 article, kanzhal is in 1 article", Spaced(page.QuerySelector(".empty")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20&page=7")]
    public async Task Without_words_there_is_one_search_box_and_it_has_the_focus(string address)
    {
        var page = await wiki.App.Browser().Open(address);

        var box = Assert.Single(page.QuerySelectorAll<IHtmlInputElement>("input[name=q]"));
        Assert.True(box.Autofocus);
        Assert.Empty(page.QuerySelectorAll(".hit"));
    }

    private async Task<IReadOnlyList<string>> Titles(string words) =>
        (await Search(words)).QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()).ToList();

    private Task<IHtmlDocument> Search(string words) => wiki.App.Browser().Open("/search?q=" + Uri.EscapeDataString(words));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
