using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public class NamedResultsTests(SearchedWiki wiki) : IClassFixture<SearchedWiki>
{
    [Theory]
    [InlineData("abul khair", "Abul Khair Khan, Person, commander in 1 conflict, /people/Abul_Khair_Khan")]
    [InlineData("crimean khanate", "Crimean Khanate, Belligerent, belligerent in 1 conflict, /belligerents/Crimean_Khanate")]
    [InlineData("kabardia", "Kabardia, Place, place in 2 conflicts, /places/Kabardia")]
    public async Task Whom_or_what_the_words_name_stands_among_the_results(string words, string expected)
    {
        var named = (await Search(words)).QuerySelectorAll("li.named").Select(hit =>
            string.Join(", ", [hit.QuerySelector("h2 a")!.TextContent.Trim(), .. hit.QuerySelectorAll(".meta span").Select(part => part.TextContent), hit.QuerySelector("h2 a")!.GetAttribute("href")!]));

        Assert.Contains(expected, named);
    }

    [Fact]
    public async Task Whoever_is_named_exactly_so_comes_before_the_articles()
    {
        var first = (await Search("abul khair khan")).QuerySelector("li.hit")!;

        Assert.Equal("Abul Khair Khan", first.QuerySelector("h2 a")!.TextContent.Trim());
        Assert.Contains("named", first.ClassList);
    }

    [Fact]
    public async Task A_narrowed_search_shows_articles_alone() =>
        Assert.Empty((await wiki.App.Browser().Open("/search?q=kabardia&century=17")).QuerySelectorAll("li.named"));

    [Fact]
    public async Task A_title_without_an_article_stands_among_the_results_and_the_suggestions()
    {
        var hit = (await Search("struggle of turk")).QuerySelector("li.named")!;

        Assert.Equal("Struggle of Turkistan", hit.QuerySelector("a.wanted")!.TextContent.Trim());
        Assert.Equal(["Not written yet", "wanted by 1 article"], hit.QuerySelectorAll(".meta span").Select(part => part.TextContent));
        Assert.Contains("not written yet", await wiki.App.Browser().GetStringAsync("/api/v1/suggest?q=struggle+of"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_suggested_by_any_word_of_the_name() =>
        Assert.Contains("/people/Abul_Khair_Khan", await wiki.App.Browser().GetStringAsync("/api/v1/suggest?q=khair"), StringComparison.Ordinal);

    [Theory]
    [InlineData("the battle at the kanzhal", "Battle of Kanzhal")]
    [InlineData("kanzhal battle", "Battle of Kanzhal")]
    [InlineData("invasion in kabardia", "Kalmyk Invasion of Kabardia")]
    public async Task Small_words_need_not_stand_in_what_is_found(string words, string expected) =>
        Assert.Equal(expected, (await Search(words)).QuerySelector("li.hit:not(.named) h2 a")!.TextContent.Trim());

    [Fact]
    public async Task Words_that_only_sound_alike_are_offered_and_not_searched_for()
    {
        var page = await Search("qabberdija");

        Assert.Equal("No article matches “qabberdija”", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Did you mean kabardia?", page.QuerySelector(".empty .didyou")!.TextContent);
    }

    [Theory]
    [InlineData("vasilyev", "wassiljew")]
    [InlineData("schamil", "shamil")]
    [InlineData("khmelnytsky", "gmelnizki")]
    public void Spellings_of_one_sound_have_one_key(string one, string other) => Assert.Equal(SoundKey.Of(one), SoundKey.Of(other));

    [Fact]
    public async Task A_word_that_sounds_alike_but_is_spelled_quite_otherwise_is_not_offered() =>
        Assert.Empty((await Search("qoobborrottojooja")).QuerySelectorAll(".empty .didyou"));

    [Fact]
    public void Too_little_sound_tells_nothing() => Assert.Null(SoundKey.Of("oa"));

    [Fact]
    public async Task Who_finds_a_name_is_told_how_many_texts_hold_the_words_too_and_finds_them_on_the_next_page()
    {
        await using var app = new WikiApp();
        await app.Save(Some.Conflict("Action of 15 November 1810"));
        for (var i = 0; i < 20; i++)
            await app.Save(Some.Conflict($"Skirmish {i}").With("Course", "It was an action."));

        var page = await app.Browser().Open("/search?q=action");
        var more = page.QuerySelector(".resbar [role=status] a")!;
        var next = await app.Browser().Open(more.GetAttribute("href")!);

        Assert.Matches("^1 conflict named so, and 20 more articles with these words in the text$", string.Join(' ', page.QuerySelector(".resbar [role=status]")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("1 conflict named so", next.QuerySelector(".resbar [role=status] a")!.TextContent);
        Assert.NotEmpty(next.QuerySelectorAll("li.hit"));
        Assert.All(next.QuerySelectorAll("li.hit .why"), why => Assert.Equal("Found in: the text", why.TextContent.Trim()));
    }

    private Task<IHtmlDocument> Search(string words) => wiki.App.Browser().Open("/search?q=" + Uri.EscapeDataString(words));
}
