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

    private async Task<IReadOnlyList<string>> Titles(string words)
    {
        var page = await wiki.App.Browser().Open("/search?typed=1&q=" + Uri.EscapeDataString(words));
        return page.QuerySelectorAll("li.hit:not(.named) h2 a").Select(a => a.TextContent.Trim()).ToList();
    }
}
