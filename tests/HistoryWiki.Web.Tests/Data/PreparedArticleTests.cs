using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Data;

public class PreparedArticleTests
{
    private const string Wikitext =
        """
        {{Infobox military conflict
        | conflict = Siege of Azov
        | colour = [[Red
        | date = spring 1695, or so
        | combatant1 = {{flag|Russia}}
        | commander1 = [[Peter I]]{{KIA}}
        | strength1 = 31,000 men, some 3x guns
        | casualties2 = many
        }}
        A '''siege'''.
        """;

    private const string Seed =
        """
        = Siege of Azov =

        Infobox
        - Conflict: Siege of Azov
        - Date: spring 1695, or so
        - Place: Azov
        - Result: Ottoman victory
        - Combatant1: Russia
        - Combatant2: Kalmyk Khanate, Supported by:,
        - Commander1: Peter IKIA, , Boris
        - Colour: red

        A siege that
        """;

    public static TheoryData<string, ParsedArticle> Articles => new()
    {
        { "wikitext", WikitextParser.Parse(Wikitext, "Siege of Azov", "a.wiki") },
        { "seed", SeedParser.Parse(Seed, "a.txt")[0] },
    };

    [Fact]
    public void Of_links_that_a_text_makes_to_one_title_the_first_is_kept()
    {
        var article = WikitextParser.Parse("The [[Azov|town]] on the [[Don]].\n\n== Siege ==\nTo [[azov]], [[Azov|there]], from the [[Don]].", "a", "a");

        var links = new PreparedArticle(article).Derived.Links;

        Assert.Equal([("Azov", "town"), ("Don", "Don")], links.Select(link => (link.Target, link.Text)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_is_prepared_from_a_text_just_read_is_what_its_revision_gives_later(string format, ParsedArticle article)
    {
        var prepared = new PreparedArticle(article);
        var later = DerivedArticle.Of(ArticleContent.Read(prepared.Json));

        Assert.True(prepared.Derived.Problems.Count > 1, $"{format}: {article.Kind}");
        Assert.Equal(FactsJson.Write(later.Facts), FactsJson.Write(prepared.Derived.Facts));
        Assert.Equal(later.Problems.Select(p => (p.Ordinal, p.Line, p.Code, p.Field, p.Message)), prepared.Derived.Problems.Select(p => (p.Ordinal, p.Line, p.Code, p.Field, p.Message)));
    }
}
