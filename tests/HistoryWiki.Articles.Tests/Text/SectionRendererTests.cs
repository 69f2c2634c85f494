using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Text;

public class SectionRendererTests
{
    [Theory]
    [InlineData("[[Ayuka Khan]]", "<a href=\"/wiki/Ayuka_Khan\">Ayuka Khan</a>")]
    [InlineData("[[ayuka Khan|the *khan*]]", "<a href=\"/wiki/Ayuka_Khan\">the *khan*</a>")]
    [InlineData("[[Kalmyk Khanate#First years]]", "<a href=\"/wiki/Kalmyk_Khanate#s-First_years\">Kalmyk Khanate#First years</a>")]
    [InlineData("[[Kalmyk Khanate#First years|then]]", "<a href=\"/wiki/Kalmyk_Khanate#s-First_years\">then</a>")]
    [InlineData("[[:Ayuka Khan| ]]", "<a href=\"/wiki/Ayuka_Khan\">Ayuka Khan</a>")]
    [InlineData("**[[Ayuka Khan]]**", "<strong><a href=\"/wiki/Ayuka_Khan\">Ayuka Khan</a></strong>")]
    [InlineData("[[Battle of Bulanty]]", "<a class=\"wanted\" href=\"/wiki/Battle_of_Bulanty\">Battle of Bulanty<span class=\"vh\"> (not written yet)</span></a>")]
    [InlineData("[see [[Ayuka Khan]]](https://a.example)", "see <a href=\"/wiki/Ayuka_Khan\">Ayuka Khan</a>")]
    [InlineData("`[[Ayuka Khan]]`", "<code>[[Ayuka Khan]]</code>")]
    [InlineData(@"\[[Ayuka Khan]]", "[[Ayuka Khan]]")]
    [InlineData("[[]] [[ |x]] [[#x]] [[a", "[[]] [[ |x]] [[#x]] [[a")]
    [InlineData("[[a\nb]]", "[[a\nb]]")]
    [InlineData("[[a<b]]", "[[a&lt;b]]")]
    public void A_link_between_articles_is_written_with_two_brackets(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", SectionRenderer.Render(markdown).Html(title => title != "Battle of Bulanty"));
    }

    [Fact]
    public void The_links_of_a_section_are_told_in_order()
    {
        const string Markdown = "[[B|b]] [[A]] [[B]] `[[C]]`";

        ArticleLink[] links = [new("B", "b", LinkPlace.Text), new("A", "A", LinkPlace.Text), new("B", "B", LinkPlace.Text)];
        Assert.Equal(links, SectionRenderer.Render(Markdown).Links);
        Assert.Equal(links, SectionRenderer.FindLinks(Markdown));
    }

    [Fact]
    public void Headings_inside_a_section_go_below_its_own()
    {
        var place = new SectionPlace(3, "s1-");

        Assert.Equal("<h4>a</h4>\n<h6>b</h6>\n<h4>c</h4>\n", SectionRenderer.Render("# a\n\n#### b\n\nc\n===", place).Html(_ => true));
    }

    [Fact]
    public void Notes_are_numbered_and_do_not_meet_those_of_another_section()
    {
        var html = SectionRenderer.Render("War[^a] and again[^a].\n\n[^a]: Sources.", new SectionPlace(2, "s3-")).Html(_ => true);

        Assert.Equal(
            """
            <p>War<sup><a id="s3-noted-1" href="#s3-note-1" class="footnote-ref"><span class="vh">note </span>1</a></sup> and again<sup><a id="s3-noted-2" href="#s3-note-1" class="footnote-ref"><span class="vh">note </span>1</a></sup>.</p>
            <ol class="footnotes">
            <li id="s3-note-1">
            <p>Sources. <a href="#s3-noted-1" class="footnote-back">↩<span class="vh"> back to note 1 in the text</span></a> <a href="#s3-noted-2" class="footnote-back">↩<span class="vh"> back to note 1 in the text</span></a></p>
            </li>
            </ol>

            """,
            html,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Notes_that_stand_side_by_side_are_shown_each()
    {
        var section = SectionRenderer.Render("War[^1][^b][^none].\n\n[^1]: One.\n\n[^b]: Two.");

        Assert.Equal(["n-note-1", "n-note-2"], section.Html(_ => true).Split("<li id=\"").Skip(1).Select(item => item.Split('"')[0]));
        Assert.Equal("War[^none].\nOne.\nTwo.", section.PlainText);
        Assert.Contains(">1</a></sup><sup><a ", section.Html(_ => true), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_plain_tables()
    {
        Assert.Equal(
            "<table><thead><tr><th>Side</th><th>Men</th></tr></thead><tbody><tr><td>[[a</td><td><a href=\"/wiki/B\">b</a></td></tr></tbody></table>",
            SectionRenderer.Render("| Side | Men |\n|------|----:|\n| [[a | [[B|b]] |").Html(_ => true).Replace("\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*A* **b** `c` [d](e) ![f](g) [[H|i]] <https://j.example> &amp;\\*\n\n- k\n- l\n\n> m\nn\n\n    o\n    p\n", "A b c d f i https://j.example &*\nk\nl\nm n\no\np")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a b\nc d")]
    [InlineData("War[^1].\n\n[^1]: Note.", "War.\nNote.")]
    [InlineData("# Title\n\nText\\\nmore\n\n---\n\n[x]: y", "Title\nText more")]
    public void The_words_of_Markdown_are_found_without_its_marks(string markdown, string words)
    {
        Assert.Equal(words, SectionRenderer.PlainText(markdown));
        Assert.Equal(words, SectionRenderer.Render(markdown).PlainText);
    }

    [Fact]
    public void A_section_is_written_as_if_it_were_the_first_whatever_was_written_before()
    {
        string[] sections = ["War[^1] of [[A]].\n\n[^1]: Sources.", new string('>', 31) + " deep", "[", "# a", "`c`", "| a |\n|---|\n| [[B]] |", string.Concat(Enumerable.Repeat("*a_ ", 590)), ""];
        var alone = sections.Select(OnItsOwnThread).ToList();

        Assert.Equal(alone, sections.Select(Html));
        Assert.Equal(alone.AsEnumerable().Reverse(), sections.Reverse().Select(Html));

        static string Html(string markdown) => SectionRenderer.Render(markdown).Html(_ => false);

        static string OnItsOwnThread(string markdown)
        {
            var html = "";
            var thread = new Thread(() => html = Html(markdown));
            thread.Start();
            thread.Join();
            return html;
        }
    }

    [Theory]
    [InlineData("deep quotations", ">")]
    [InlineData("deep brackets", "[")]
    [InlineData("deep emphasis", "*_")]
    [InlineData("deep lists", "- ")]
    public void What_is_nested_too_deeply_is_shown_or_said_in_plain_words(string what, string mark)
    {
        var section = SectionRenderer.Render(string.Concat(Enumerable.Repeat(mark, 5_000)) + "war & peace");

        Assert.True(section.Html(_ => true).Contains("war &amp; peace", StringComparison.Ordinal), what);
        Assert.Contains("war & peace", section.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emphasis that never ends", "*a_ ")]
    [InlineData("emphasis that ends", "**a** ")]
    [InlineData("emphasis in the rows of a table", "| *a* | b |\n")]
    [InlineData("open brackets", "[a ")]
    [InlineData("open pictures", "![")]
    [InlineData("open links", "[a](")]
    [InlineData("open notes", "[^")]
    [InlineData("quotations within quotations", "> ")]
    [InlineData("numbered items within numbered items", "10. ")]
    public void What_would_take_quadratic_time_is_shown_as_plain_words(string what, string piece)
    {
        var section = SectionRenderer.Render(string.Concat(Enumerable.Repeat(piece, 1_500)) + "war & peace");

        Assert.True(section.IsPlain, what);
        Assert.EndsWith("war &amp; peace</p>\n", section.Html(_ => true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list items with a link and a title each", "- [Smith](https://a.example), *Azov*, **1990**[^1]\n")]
    [InlineData("paragraphs with a link and a title each", "[Smith](https://a.example), *Azov*, **1990**[^1]\n\n")]
    [InlineData("rows of a table with a link and a note each", "| [Smith](https://a.example) | 1990[^1] |\n")]
    [InlineData("links between articles", "[[Azov]], [[Don Cossacks|Cossacks]]; ")]
    [InlineData("escaped marks", @"5 \* 4 \[a\] ")]
    [InlineData("names with underscores", "Siege_of_Azov ")]
    [InlineData("dashes", "--------------------------------------------------------------\n\n")]
    public void A_long_section_of_common_text_is_no_such_thing(string what, string piece)
    {
        var section = SectionRenderer.Render(string.Concat(Enumerable.Repeat(piece, 500)) + "\n\n[^1]: a");

        Assert.False(section.IsPlain, what);
    }

    [Fact]
    public void A_section_that_is_too_long_is_shown_as_plain_paragraphs()
    {
        var section = SectionRenderer.Render($"A \\[b] <i>\n\n[[C]]{new string('.', SectionRenderer.LongestSection)}");

        Assert.True(section.IsPlain);
        Assert.StartsWith("<p>A [b] &lt;i&gt;</p>\n<p>[[C]]...", section.Html(_ => true), StringComparison.Ordinal);
        Assert.StartsWith("A [b] <i>\n\n[[C]]...", section.PlainText, StringComparison.Ordinal);
        Assert.Empty(section.Links);
    }

    [Fact]
    public void Any_text_of_an_editor_is_shown_and_its_words_are_found() => SomeText.Always(text =>
    {
        var section = SectionRenderer.Render(text);

        Assert.False(section.IsPlain);
        Assert.Equal(section.PlainText, SectionRenderer.PlainText(text));
    });
}
