using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Data;

public class ArticleLimitsTests
{
    [Fact]
    public void An_article_as_large_as_allowed_is_within_the_limits()
    {
        var title = new string('a', 255);
        var fields = Enumerable.Range(1, 500).Select(i => ("Key", i == 1 ? new string('v', 40_000 - 3) : "v")).ToArray();
        var article = Some.Conflict(title, fields) with { Sections = [] };
        var used = 255 + 40_000 + (499 * 4);

        Assert.Empty(ArticleLimits.BrokenBy(article with { Sections = [new ArticleSection(1, null, new string('t', (1024 * 1024) - used))] }));
        Assert.NotEmpty(ArticleLimits.BrokenBy(article with { Sections = [new ArticleSection(1, null, new string('t', (1024 * 1024) - used + 1))] }));
    }

    [Fact]
    public void A_title_is_measured_in_bytes_of_UTF_8()
    {
        Assert.Equal(
            "title-too-long: The title has 256 bytes; at most 255 are allowed. The article is left out.",
            Single(Some.Conflict(new string('é', 128))));
    }

    [Fact]
    public void The_first_field_too_many_is_named_with_its_line()
    {
        var fields = Enumerable.Range(1, 502).Select(i => ($"Key{i}", "v")).ToArray();

        var problem = Assert.Single(ArticleLimits.BrokenBy(Some.Conflict("Battle", fields)));

        Assert.Equal("too-many-fields: The infobox has 502 fields; at most 500 are allowed. The article is left out.", $"{problem.Code}: {problem.Message}");
        Assert.Equal(("Key501", 504), (problem.Field, problem.Line));
    }

    [Fact]
    public void The_text_of_all_sections_counts_for_the_size_of_the_article()
    {
        var half = new string('t', 600 * 1024);

        var message = Single(Some.Conflict("Battle").With("First", half).With("Second", half));

        Assert.StartsWith("article-too-long: The article has 1,228,", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_sections_are_counted()
    {
        var section = new ArticleSection(2, "Order of battle", string.Concat(Enumerable.Repeat("[[a]] ", 10)));
        var full = Some.Conflict("Battle") with { Sections = [.. Enumerable.Repeat(section, 1000)] };

        Assert.Empty(ArticleLimits.BrokenBy(full));
        Assert.Equal("too-many-sections: The article has 1,001 sections; at most 1,000 are allowed. The article is left out.", Single(full with { Sections = [.. full.Sections, section with { Markdown = "" }] }));
        Assert.Equal("too-many-links: The text has 10,001 links; at most 10,000 are allowed. The article is left out.", Single(full with { Sections = [section with { Markdown = section.Markdown + "[[a]]" }, .. full.Sections.Skip(1)] }));
    }

    private static string Single(ArticleContent article)
    {
        var problem = Assert.Single(ArticleLimits.BrokenBy(article));
        return $"{problem.Code}: {problem.Message}";
    }
}
