using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

public class WikitextPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Any_mixture_of_marks_is_a_tree_that_gives_the_text_back() =>
        Check.One(Many, Prop.ForAll(SomeWikitext.Any.ToArbitrary(), text => WikiTreeShape.Check(text)));

    [Fact]
    public void Any_mixture_of_marks_is_read_and_shown_without_an_exception() =>
        Check.One(Many, Prop.ForAll(SomeWikitext.Any.ToArbitrary(), text =>
        {
            var article = WikitextParser.Parse(text, "Azov", "azov.wiki");

            Assert.NotEmpty(article.Sections);
            Assert.All(article.Sections, section => SafeHtml(section.Markdown));
            Assert.All(article.Problems, problem => Assert.InRange(problem.Line, 0, text.AsSpan().Count('\n') + 1));
        }));

    [Fact]
    public void Text_of_every_kind_is_read_without_an_exception() =>
        SomeText.Always(text => Assert.NotEmpty(WikitextParser.Parse(text, "Azov", "azov.wiki").Sections));

    [Fact]
    public void Every_word_of_an_article_without_a_broken_mark_is_shown() =>
        Check.One(Many, Prop.ForAll(SomeWikitext.Whole.ToArbitrary(), article =>
        {
            var shown = WikitextParser.Parse(article.Text, "t", "s").Sections
                .SelectMany(section => Words.Of($"{section.Heading}\n{SectionRenderer.Render(section.Markdown).PlainText}"))
                .CountBy(word => word).ToDictionary();

            foreach (var (word, count) in article.Words.CountBy(word => word))
                Assert.True(shown.GetValueOrDefault(word) >= count, $"“{word}” of {article.Text}");
        }));

    [Theory]
    [InlineData("{{cite web|title=*", "}}")]
    [InlineData("{{cite book|", "}}")]
    [InlineData("{{sfn|", "}}")]
    [InlineData("{{harv|_", "}}")]
    [InlineData("{{lang-ru|", "}}")]
    [InlineData("{{ill|*|lt=", "}}")]
    [InlineData("{{flag|x|name=", "}}")]
    [InlineData("{{convert|", "}}")]
    [InlineData("{{coord|1|", "}}")]
    [InlineData("{{start date|", "}}")]
    [InlineData("{{quote|", "}}")]
    [InlineData("{{ubl|*|", "}}")]
    [InlineData("{{efn|", "}}")]
    [InlineData("{{main|", "}}")]
    [InlineData("{{Warbox|date=*", "}}")]
    [InlineData("{{Hetman list|*|", "}}")]
    [InlineData("[[File:a.jpg|thumb|*", "]]")]
    [InlineData("[https://a.example ", "]")]
    [InlineData("{|\n| *\n", "\n|}\n")]
    [InlineData("<small>*", "</small>")]
    [InlineData("<blockquote>*", "</blockquote>")]
    public void What_is_nested_deeply_does_not_grow_out_of_proportion(string opening, string closing)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 90)) + "Azov" + string.Concat(Enumerable.Repeat(closing, 90));

        var article = WikitextParser.Parse(text, "t", "s");

        Assert.InRange(article.Sections.Sum(section => section.Markdown.Length), 0, 10 * text.Length);
    }

    private static void SafeHtml(string markdown) => Text.SafeHtml.Check(SectionRenderer.Render(markdown).Html(_ => true));
}
