using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public class QueryWordsTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Theory]
    [InlineData("commander:ayuka", "Kazakh–Kalmyk War")]
    [InlineData("commander:\"ayuka khan\"", "Kazakh–Kalmyk War")]
    [InlineData("commander:ayu", "Kazakh–Kalmyk War")]
    [InlineData("commander:\"khan ayuka\"", "")]
    [InlineData("belligerent:crimean", "Battle of Kanzhal")]
    [InlineData("place:kabardia", "Battle of Kanzhal|Kalmyk Invasion of Kabardia")]
    [InlineData("place:kabardia -kanzhal", "Kalmyk Invasion of Kabardia")]
    [InlineData("place:kabardia -belligerent:svans", "Battle of Kanzhal")]
    [InlineData("part:dzungar", "Kazakh–Kalmyk War")]
    [InlineData("war year:1620..1621", "Khotyn War|Polish–Ottoman War")]
    [InlineData("year:1644", "Kalmyk Invasion of Kabardia")]
    [InlineData("year:..1630", "Khotyn War|Polish–Ottoman War")]
    [InlineData("\"campaign against\"", "Kalmyk Invasion of Kabardia")]
    [InlineData("\"against campaign\"", "")]
    [InlineData("kalmyk -kabardia", "Ayuka Khan|Kazakh–Kalmyk War")]
    public async Task A_search_asks_of_facts_phrases_and_words_left_out(string words, string expected) =>
        Assert.Equal(expected, string.Join('|', (await Titles(words)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("war outcome:treaty", "Negotiated peace", "/search?q=war")]
    [InlineData("kabardia year:1600..1650", "possibly 1600 to 1650", "/search?q=kabardia")]
    [InlineData("kabardia year:1644", "possibly 1644", "/search?q=kabardia")]
    [InlineData("war commander:ayuka", "Commander: ayuka…", "/search?q=war")]
    [InlineData("commander:\"ayuka khan\" commander:abul", "Commander: “ayuka khan” abul…", "/search?q=")]
    [InlineData("war place:volga part:dzungar", "Place: volga…", "/search?q=war&part=dzungar%2A")]
    [InlineData("kabardia -belligerent:svans", "without belligerent:svans", "/search?q=kabardia")]
    [InlineData("kabardia -belligerent:svans year:1708", "without belligerent:svans", "/search?q=kabardia&from=1708&to=1708")]
    public async Task What_words_narrow_is_a_filter_in_use_that_can_be_undone(string words, string chip, string without)
    {
        var page = await Open(words);
        var undo = page.QuerySelectorAll(".chips a.chip").ToDictionary(a => a.TextContent.Trim().Replace("Remove filter: ", "", StringComparison.Ordinal), a => a.GetAttribute("href"));

        Assert.Equal(without, undo.GetValueOrDefault(chip));
    }

    [Fact]
    public async Task What_words_narrow_stands_in_the_form_as_if_it_had_been_chosen_there()
    {
        var page = await Open("war outcome:treaty commander:ayuka year:1600..1800");
        var form = page.QuerySelector("form.facets")!;

        Assert.Equal("war", form.QuerySelector<IHtmlInputElement>("input[name=q]")!.Value);
        Assert.Equal("1600 1800", $"{form.QuerySelector<IHtmlInputElement>("input[name=from]")!.Value} {form.QuerySelector<IHtmlInputElement>("input[name=to]")!.Value}");
        Assert.Equal(["commander=ayuka*", "outcome=treaty"], form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox][checked]").Select(box => $"{box.Name}={box.Value}"));
    }

    [Theory]
    [InlineData("war commander:ayuka", "/search?q=war&commander=ayuka*")]
    [InlineData("commander:\"ayuka khan\"", "/search?q=&commander=%22ayuka+khan%22")]
    [InlineData("kabardia year:490bc..1650", "/search?q=kabardia&from=490+BC&to=1650")]
    [InlineData("place:kabardia -kanzhal", "/search?q=-kanzhal&place=kabardia*")]
    public async Task The_same_filters_in_the_address_find_the_same(string words, string address)
    {
        var typed = await Open(words);
        var addressed = await wiki.App.Browser().Open(address);

        Assert.NotEmpty(TitlesOf(typed));
        Assert.Equal(TitlesOf(typed), TitlesOf(addressed));
    }

    [Fact]
    public async Task Who_only_leaves_out_words_is_told_that_they_were_searched_for()
    {
        var page = await Open("-kanzhal");

        Assert.Equal("“-kanzhal” says only what to leave out, so it was searched for as plain words.", page.QuerySelector(".didyou")!.TextContent);
        Assert.Equal(["Battle of Kanzhal"], TitlesOf(page));
    }

    [Theory]
    [InlineData("year:abc", "year|abc*")]
    [InlineData("year:1726..1723", "year|1726|1723*")]
    [InlineData("outcome:nonsense", "outcome|nonsense*")]
    [InlineData("commander:", "commander*")]
    [InlineData("commander:...", "commander*")]
    [InlineData("nothing:known", "nothing|known*")]
    [InlineData("\"unclosed phrase", "unclosed|phrase*")]
    [InlineData("--battle", "battle*")]
    [InlineData("-", "")]
    [InlineData("-battle", "battle*")]
    [InlineData("\"exact phrase\"", "exact+phrase")]
    [InlineData("\"exact phrase\" wa", "exact+phrase|wa*")]
    public void What_is_malformed_is_searched_as_plain_words(string typed, string expected)
    {
        var request = SearchRequest.Read(typed);

        Assert.Empty(request.Facts);
        Assert.Equal(expected, string.Join('|', request.Words.Select(w => string.Join('+', w.Tokens) + (w.IsPrefix ? "*" : ""))));
    }

    [Theory]
    [InlineData("1723", 1723, 1723)]
    [InlineData("1723..1726", 1723, 1726)]
    [InlineData("1723..", 1723, null)]
    [InlineData("..1726", null, 1726)]
    [InlineData("490bc", -489, -489)]
    [InlineData("490 BC..1", -489, 1)]
    [InlineData("-489", -489, -489)]
    public void Years_are_read_as_people_and_as_astronomers_write_them(string typed, int? from, int? to) =>
        Assert.Equal(new YearRange(from, to), YearRange.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("1726..1723")]
    [InlineData("1..2..3")]
    [InlineData("99999")]
    [InlineData("bc")]
    [InlineData("１７２３x")]
    public void What_is_no_year_is_none(string typed) => Assert.Null(YearRange.Read(typed));

    private async Task<IReadOnlyList<string>> Titles(string words) => TitlesOf(await Open(words));

    private Task<IHtmlDocument> Open(string words) => wiki.App.Browser().Open("/search?typed=1&q=" + Uri.EscapeDataString(words));

    private static List<string> TitlesOf(IHtmlDocument page) => page.QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()).ToList();
}
