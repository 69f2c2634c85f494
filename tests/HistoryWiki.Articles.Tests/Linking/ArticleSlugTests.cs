using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class ArticleSlugTests
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "Kazakh–Kalmyk_War_(1723–1726)", "Kazakh%E2%80%93Kalmyk_War_(1723%E2%80%931726)")]
    [InlineData("battle of Kanzhal", "Battle_of_Kanzhal", "Battle_of_Kanzhal")]
    [InlineData("  Fu   Yi_(general) ", "Fu_Yi_(general)", "Fu_Yi_(general)")]
    [InlineData("Île d'Yeu", "Île_d'Yeu", "%C3%8Ele_d%27Yeu")]
    [InlineData("I\u0302le", "Île", "%C3%8Ele")]
    [InlineData("élan", "Élan", "%C3%89lan")]
    [InlineData("A/B", "A%2FB", "A%252FB")]
    [InlineData("A\\B", "A%5CB", "A%255CB")]
    [InlineData("..", "%2E%2E", "%252E%252E")]
    [InlineData("../../etc/passwd", "..%2F..%2Fetc%2Fpasswd", "..%252F..%252Fetc%252Fpasswd")]
    [InlineData("Who won?", "Who_won?", "Who_won%3F")]
    [InlineData("No. #1", "No._#1", "No._%231")]
    [InlineData("100% sure", "100%_sure", "100%25_sure")]
    [InlineData("%2F", "%252F", "%25252F")]
    [InlineData("a\0b", "A%00b", "A%2500b")]
    [InlineData("javascript:alert(1)", "Javascript:alert(1)", "Javascript:alert(1)")]
    [InlineData("<script>\"&'", "<script>\"&'", "%3Cscript%3E%22%26%27")]
    [InlineData("\u202EraW", "RaW", "RaW")]
    [InlineData("_", "%5F", "%255F")]
    public void A_title_becomes_one_segment_of_an_address(string title, string slug, string segment)
    {
        Assert.Equal(slug, ArticleSlug.FromTitle(title));
        Assert.Equal(segment, ArticleSlug.UrlSegment(slug));
        Assert.Equal("/wiki/" + segment, ArticleSlug.Href(title));
    }

    [Theory]
    [InlineData("Kazakh–Kalmyk_War_(1723–1726)", "Kazakh–Kalmyk War (1723–1726)")]
    [InlineData("A%2FB", "A/B")]
    [InlineData("100%_sure", "100% sure")]
    [InlineData("_Battle_of_Kanzhal_", "Battle of Kanzhal")]
    [InlineData("%FF", "%FF")]
    public void A_slug_or_another_spelling_of_it_gives_the_title(string slug, string title)
    {
        Assert.Equal(title, ArticleSlug.ToTitle(slug));
    }

    [Fact]
    public void The_title_of_a_slug_has_that_slug_again() => SomeText.Always(text =>
    {
        var slug = ArticleSlug.FromTitle(text);
        Assert.Equal(slug, ArticleSlug.FromTitle(ArticleSlug.ToTitle(slug)));
    });

    [Fact]
    public void No_title_leaves_the_folder_of_articles() => SomeText.Always(text =>
    {
        var href = ArticleSlug.Href(text);
        var seenByBrowser = new Uri(new Uri("https://wiki.example/search?q=x"), href);

        Assert.Equal("wiki.example", seenByBrowser.Host);
        Assert.Equal(["/", "wiki/", href["/wiki/".Length..]], seenByBrowser.Segments);
        Assert.Empty(seenByBrowser.Query + seenByBrowser.Fragment);
        Assert.Matches("^/wiki/[A-Za-z0-9%._~;@$!*(),:-]+$", href);
    });
}
