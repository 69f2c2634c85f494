using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HistoryWiki.Web.Tests.Searching;

public class SpellingTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Theory]
    [InlineData("batle of kanzal", "battle of kanzhal", "Battle of Kanzhal")]
    [InlineData("kalmik war", "kalmyk war", "Kazakh–Kalmyk War")]
    [InlineData("kazakhkalmyk", "kazakh kalmyk", "Kazakh–Kalmyk War")]
    [InlineData("khot yn", "khotyn", "Khotyn War")]
    [InlineData("ayuca khan", "ayuka khan", "Ayuka Khan")]
    [InlineData("ottomann polish", "ottoman polish", "Polish–Ottoman War")]
    [InlineData("abulhair", "abul khair", "Kazakh–Kalmyk War")]
    public async Task Misspelled_words_find_what_was_meant_and_the_page_says_so(string typed, string meant, string expected)
    {
        var page = await Search(typed);

        Assert.Equal($"Results for “{meant}”", page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"Nothing was found for “{typed}”, so these are results for {meant}. Search for “{typed}” as typed", page.QuerySelector(".didyou")!.TextContent);
        Assert.Equal(expected, page.QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());
        Assert.Equal(typed, page.QuerySelector<IHtmlInputElement>("#q")!.Value);
    }

    [Theory]
    [InlineData("kazakhs kalmyks", "Kazakh–Kalmyk War")]
    [InlineData("kan zha", "Battle of Kanzhal")]
    [InlineData("who won the battle of kanzhal", "Battle of Kanzhal")]
    [InlineData("when was the khotyn war", "Khotyn War")]
    [InlineData("war between kazakhs and kalmyks", "Kazakh–Kalmyk War")]
    public async Task Questions_and_plurals_find_the_names_in_them(string typed, string expected) =>
        Assert.Equal(expected, (await Search(typed)).QuerySelector("li.hit:not(.named) h2 a")?.TextContent.Trim());

    [Fact]
    public async Task Where_no_article_has_all_words_those_with_some_are_shown_and_the_page_says_so()
    {
        var page = await Search("glorious kanzhal victories");

        Assert.Equal("No article matches “glorious kanzhal victories”", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("No article has all of these words. These have some of them in their names.", page.QuerySelector(".didyou")!.TextContent);
        Assert.Equal("Battle of Kanzhal", page.QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector(".empty a[href='/browse']"));
    }

    [Fact]
    public void Of_words_as_like_the_one_that_sounds_the_same_is_likelier()
    {
        var likeness = new HistoryWiki.Web.Searching.SpellingLikeness("vagram");

        Assert.True(likeness.Of(new("wagram", 1)) > likeness.Of(new("vahram", 1)));
    }

    [Fact]
    public async Task Who_wants_the_words_as_typed_gets_them_searched_as_typed()
    {
        var corrected = await Search("batle of kanzal");
        var asTyped = await wiki.App.Browser().Open(corrected.QuerySelector(".didyou a")!.GetAttribute("href")!);

        Assert.Equal("No article matches “batle of kanzal”", asTyped.QuerySelector("h1")!.TextContent);
        Assert.Equal("Battle of Kanzhal", asTyped.QuerySelector(".empty a[href^='/wiki/']")!.TextContent);
    }

    [Fact]
    public async Task Words_that_stand_in_some_text_only_are_found_there_and_a_name_like_them_is_asked_about()
    {
        var page = await Search("guryev");

        Assert.Equal("Kazakh–Kalmyk War", page.QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".didyou"));
        Assert.Equal("Did you mean kalmyk?", (await Search("kalmyks")).QuerySelector(".didyou")?.TextContent);
    }

    [Fact]
    public async Task The_beginning_of_a_word_in_some_text_is_not_taken_for_a_misspelled_name()
    {
        var begun = await Search("repelle");

        Assert.Equal("Kazakh–Kalmyk War", begun.QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());
        Assert.Empty(begun.QuerySelectorAll(".didyou"));
    }

    private Task<IHtmlDocument> Search(string words) => wiki.App.Browser().Open("/search?q=" + Uri.EscapeDataString(words));
}
