using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Linking.Mentions;

public class NameVariationsTests
{
    private const int Own = 1;

    [Theory]
    [InlineData("After the Battle of the Ironclads they met.", "Battle of Ironclads")]
    [InlineData("After the Battle of Hydaspes they met.", "Battle of the Hydaspes")]
    [InlineData("Before the American civil war they met.", "American Civil War")]
    [InlineData("Then the Byzantine Navy came.", "Byzantine navy")]
    public void A_name_may_have_an_article_within_and_other_capitals_where_they_show_a_name(string prose, string title) =>
        Assert.Equal([2], Find(prose, 1700, ArticleTies.None, Conflict(title, 1700)).Select(mention => mention.Article.Id));

    [Theory]
    [InlineData(1707, true)]
    [InlineData(1656, false)]
    public void A_war_is_named_without_its_greatness_as_one_of_several(int year, bool isMeant) =>
        Assert.Equal(isMeant, Find("In the Northern War they met.", year, ArticleTies.None, Conflict("Great Northern War", 1710)).Count > 0);

    [Theory]
    [InlineData("They had been Civil War draftees.", 1865, true)]
    [InlineData("They had been Civil War draftees.", 1765, false)]
    [InlineData("Syrian Civil War veterans came.", 1865, false)]
    public void A_shortened_title_of_a_war_is_meant_where_the_same_side_fought_in_it(string prose, int year, bool isMeant) =>
        Assert.Equal(isMeant, Find(prose, year, new ArticleTies(new HashSet<string>(), new HashSet<string> { "united states" }, new HashSet<string>()), Conflict("American Civil War", 1863)).Count > 0);

    private static IReadOnlyList<Mention> Find(string prose, int year, ArticleTies ties, KnownArticle known)
    {
        var own = Conflict("Siege of Zamosc", year) with { Id = Own };
        var names = new KnownNames();
        names.Put(own);
        names.Put(known);
        return ProseMentions.Of(names, own, ties, [], [SectionRenderer.Render(prose).Html(_ => true)]).Decide(_ => ties).Mentions;
    }

    private static KnownArticle Conflict(string title, int year) => new(2, title, ArticleKind.Conflict, year, year, []);
}
