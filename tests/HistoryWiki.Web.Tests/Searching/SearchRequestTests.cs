using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public class SearchRequestTests
{
    [Theory]
    [InlineData("Kalmyk wa", "kalmyk|wa*")]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "kazakh|kalmyk|war|1723|1726*")]
    [InlineData("Île-de-Ré", "ile|de|re*")]
    [InlineData("O’Brien", "o+brien*")]
    [InlineData("Abulkhair's war", "abulkhair+s|war*")]
    [InlineData("1810)", "1810*")]
    [InlineData("-battle", "battle*")]
    [InlineData("NEAR(battle, 3) AND Title:x", "near|battle|3|title|x*")]
    [InlineData("Аюка хан", "ayuka|khan*")]
    [InlineData("हिन्दी", "हिन्दी*")]
    [InlineData("'", "")]
    [InlineData("\"…\" ()", "")]
    public void The_words_of_a_search_are_folded_and_cut_as_the_index_cuts_them(string typed, string expected)
    {
        var words = SearchRequest.Read(typed).Words;

        Assert.Equal(expected, string.Join('|', words.Select(w => string.Join('+', w.Tokens) + (w.IsPrefix ? "*" : ""))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("\0")]
    [InlineData("\u200e\u200f")]
    public void A_search_for_nothing_visible_is_empty(string? typed) => Assert.True(SearchRequest.Read(typed).IsEmpty);

    [Fact]
    public void A_long_text_is_searched_by_its_beginning_and_says_so()
    {
        var many = SearchRequest.Read(string.Join(' ', Enumerable.Range(1, 30)));
        var endless = SearchRequest.Read(new string('a', SearchRequest.LongestText - 1) + "😀😀");

        Assert.True(many.IsCut);
        Assert.Equal(SearchRequest.MostWords, many.Words.Count);
        Assert.True(endless.IsCut);
        Assert.Equal(new string('a', SearchRequest.LongestText - 1), endless.Typed);
        Assert.False(SearchRequest.Read("kalmyk war").IsCut);
    }
}
