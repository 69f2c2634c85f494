using HistoryWiki.Articles.Seeds;

namespace HistoryWiki.Articles.Tests.Seeds;

public class SeedWriterTests
{
    [Fact]
    public void An_article_is_written_as_seed_text()
    {
        var article = new ParsedArticle(
            "Battle of Samos", "x.txt", ArticleKind.Conflict,
            new Infobox("civil conflict", [new("Conflict", "Battle of Samos", 0), new("Combatant1", "Rhodes\n\n Pergamon", 0), new("Notes", "", 0)]),
            Articles.Infoboxes.ConflictFacts.None,
            [
                new ArticleSection(1, null, "At sea,\nnear [[Samos]].\n\n\\= 201 BC ="),
                new ArticleSection(2, "Ships", "- 1\\. five \\& six\n- \\*seven"),
                new ArticleSection(6, "After", "\\- \\[none]"),
            ],
            [], ["Naval battles"], []);

        Assert.Equal(
            """
            = Battle of Samos =

            Infobox civil conflict
            - Conflict: Battle of Samos
            - Combatant1: Rhodes, Pergamon
            - Notes:

            At sea,
            near [[Samos]].

            <nowiki/>= 201 BC =

            == Ships ==
            - 1. five & six
            - *seven

            ====== After ======
            <nowiki/>- [none]

            [[Category:Naval battles]]


            """,
            SeedWriter.Write(article),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("000_c2db65cf2480aefa.txt")]
    [InlineData("003_55d02b11ca6cb746.txt")]
    public void The_seed_articles_read_the_same_after_writing(string file)
    {
        AssertReadsTheSame(SeedParser.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", file)), file));
    }

    [Theory]
    [InlineData("= T =\nWords\n-\n- a: b\n- c: d", "a list that would be an infobox once its empty item is gone")]
    [InlineData("= T =\nAbul\n- Reign: 1718\n- Rank: khan", "a person")]
    [InlineData("= T =\nInfobox\n- Date: 1\n\nInfobox\n- Date: 2", "two infoboxes")]
    [InlineData("= T =\na &amp;nbsp; &lt;nowiki/&gt; [[a\\_b]]\n== <nowiki/> ==\n<nowiki/>- x", "crumbs that are words")]
    [InlineData("= =x= =\n=== = y = ===\nz", "equals signs in titles")]
    public void Odd_articles_read_the_same_after_writing(string text, string because)
    {
        Assert.NotEmpty(because);
        AssertReadsTheSame(SeedParser.Parse(text, "file.txt"));
    }

    [Fact]
    public void Any_articles_read_the_same_after_writing() => SomeText.Always(text => AssertReadsTheSame(SeedParser.Parse(text, "file.txt")));

    private static void AssertReadsTheSame(IReadOnlyList<ParsedArticle> articles)
    {
        var again = SeedParser.Parse(string.Concat(articles.Select(SeedWriter.Write)), "file.txt");

        Assert.Equal(articles.Count, again.Count);
        foreach (var (before, after) in articles.Zip(again))
        {
            Assert.Equal(before.Title, after.Title);
            Assert.Equal(before.Kind, after.Kind);
            Assert.Equal(before.Infobox?.Template, after.Infobox?.Template);
            Assert.Equal(before.Infobox?.Fields.Select(field => (field.Key, field.Value)), after.Infobox?.Fields.Select(field => (field.Key, field.Value)));
            Assert.Equal(before.Sections, after.Sections);
            Assert.Equal(before.Categories, after.Categories);
            Assert.Equal(before.Links, after.Links);
        }
    }
}
