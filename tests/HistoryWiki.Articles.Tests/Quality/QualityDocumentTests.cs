using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Articles.Seeds;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HistoryWiki.Articles.Tests.Quality;

/// <summary>Executes the examples of docs/quality.md.</summary>
public class QualityDocumentTests
{
    private static readonly List<Block> Blocks = [.. Markdown.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "quality.md"))).Where(b => b is HeadingBlock { Level: 2 } or FencedCodeBlock)];

    /// <summary>The code, the articles, the doubts.</summary>
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            var (code, seed) = ("", "");
            foreach (var block in Blocks)
            {
                if (block is HeadingBlock heading)
                    code = ((LiteralInline)heading.Inline!.FirstChild!).Content.ToString();
                else if (block is FencedCodeBlock { Info: "seed" } article)
                    seed = article.Lines.ToString();
                else
                    examples.Add(code, seed, ((FencedCodeBlock)block).Lines.ToString());
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_what_the_checks_doubt(string code, string seed, string doubts)
    {
        var articles = SeedParser.Parse(seed, "example.txt").ToList();
        var wars = articles.Where(a => a.Facts.Date is not null).Select(a => new DatedWar(a.Title, a.Facts.Date!)).ToList();

        var found = articles.SelectMany(a => QualityChecks.With(a.Problems, CheckedArticle.Of(a) with { Wars = [.. wars.Where(w => a.Facts.PartOf.Any(p => p.Name == w.Title))], Circle = CircleOf(a, articles) }));

        Assert.Equal(doubts, string.Join('\n', found.Where(p => p.Code == code).Select(p => $"{p.Field ?? "Text"}: {p.Message}{(p.Evidence is null ? "" : " " + p.Evidence)}")));
    }

    private static CircleOfWars? CircleOf(ParsedArticle article, List<ParsedArticle> articles) =>
        articles.Where(other => article.Facts.PartOf.Any(war => war.Name == other.Title) && other.Facts.PartOf.Any(war => war.Name == article.Title))
            .Select(other => new CircleOfWars([other.Title], 1)).FirstOrDefault();

    [Fact]
    public void Every_check_has_an_example_that_it_doubts()
    {
        var shown = Examples.Where(row => row.Data.Item3.Length > 0).Select(row => row.Data.Item1).ToHashSet();

        Assert.Equal(["empty-date-heading", "empty-support-group", "end-before-start", "number-unread"], shown.Except(QualityChecks.Codes).Order());
        Assert.Empty(QualityChecks.Codes.Except(shown));
    }

    [Fact]
    public void A_doubt_about_a_field_names_a_key_that_the_editor_knows() =>
        Assert.All(Examples.Where(row => row.Data.Item3.Length > 0).SelectMany(row => row.Data.Item3.Split('\n')).Select(line => line[..line.IndexOf(':')]).Where(key => key != "Text"), key => Assert.NotNull(FieldKeys.Find(key)));
}
