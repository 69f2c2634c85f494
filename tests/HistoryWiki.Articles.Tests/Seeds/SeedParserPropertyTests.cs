using System.Net;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Seeds;

public class SeedParserPropertyTests
{
    [Fact]
    public void No_text_makes_the_parser_throw_or_lose_a_word() => SomeText.Always(text =>
    {
        var kept = SeedParser.Parse(text, "file.txt").SelectMany(WordsOf).CountBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);

        foreach (var (word, count) in Words.Of(WithoutCrumbs(text)).CountBy(word => word, StringComparer.OrdinalIgnoreCase))
            Assert.True(word.Equals("Infobox", StringComparison.OrdinalIgnoreCase) || kept.GetValueOrDefault(word) >= count, $"“{word}” of {text}");
    });

    [Fact]
    public void Every_problem_stands_on_a_line_of_the_text() => SomeText.Always(text =>
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r') + 1;

        foreach (var article in SeedParser.Parse(text, "file.txt"))
        {
            Assert.Equal(article.Problems.OrderBy(problem => problem.Line), article.Problems);
            Assert.All(article.Problems, problem => Assert.InRange(problem.Line, 0, lines));
        }
    });

    [Fact]
    public void A_line_of_two_million_characters_is_one_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("[[ < & * ", 200_000)).Trim();

        var article = Assert.Single(SeedParser.Parse("= T =\n" + line, "file.txt"));

        Assert.Equal(line, MarkdownEscaping.Unescape(Assert.Single(article.Sections).Markdown));
    }

    [Fact]
    public void A_hundred_thousand_fields_are_kept_in_order()
    {
        var fields = Enumerable.Range(0, 100_000).Select(i => $"- K{i}: v{i}").ToList();

        var article = Assert.Single(SeedParser.Parse("= T =\nInfobox\n" + string.Join('\n', fields), "file.txt"));

        Assert.Equal(fields, article.Infobox!.Fields.Select(field => $"- {field.Key}: {field.Value}"));
    }

    private static IEnumerable<string> WordsOf(ParsedArticle article) => Words.Of(string.Join('\n',
    [
        article.Title, article.Infobox?.Template ?? "",
        .. article.Infobox?.Fields.Select(field => $"{field.Key}: {WithoutCrumbs(field.Value)}") ?? [],
        .. article.Sections.Select(section => $"{section.Heading}\n{MarkdownEscaping.Unescape(section.Markdown)}"),
    ]));

    private static string WithoutCrumbs(string text) =>
        WebUtility.HtmlDecode(text.Replace("<nowiki/>", " ", StringComparison.Ordinal));
}
