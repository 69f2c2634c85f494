using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Linking.Mentions;

public class PlacesOfBattlesTests
{
    private const int Own = 1;

    [Theory]
    [InlineData("The Union captured Fort Henry on 6 February.")]
    [InlineData("They came after victories at Fort Henry and elsewhere.")]
    [InlineData("They came after victories at Fort Donelson and Fort Henry.")]
    [InlineData("They came after victories at Fort Donelson,[^1] Five-points[^2] and Fort Henry.\n\n[^1]: One.\n\n[^2]: Two.")]
    [InlineData("The fall of Fort Henry opened the river.")]
    [InlineData("They assaulted the town of Fort Henry by night.")]
    [InlineData("Grant defeated a weak garrison at Fort Henry.")]
    [InlineData("Then Fort Henry was taken by ships alone.")]
    [InlineData("Then Fort Henry fell to ships alone.")]
    [InlineData("They came after the sieges of Fort Donelson and Fort Henry.")]
    [InlineData("They came after the battles of Fort Henry (in winter) and Fort Donelson.")]
    [InlineData("They were not able to stop the attack on Fort Henry.")]
    [InlineData("It was not warm when, at last, they captured Fort Henry.")]
    [InlineData("They decided to attack Fort Henry.")]
    [InlineData("In 1862, with 800 men, they captured Fort Henry. In 1864 it was forgotten.")]
    public void A_place_that_is_fought_for_means_its_battle_where_both_articles_are_of_one_war(string prose)
    {
        Assert.Equal([("Battle of Fort Henry", "Fort Henry")], Find(prose, 1862, "american civil war").Select(mention => (mention.Article.Title, mention.Text)));
        Assert.Empty(Find(prose, 1862, "crimean war"));
        Assert.Empty(Find(prose, 1812, "american civil war"));
    }

    [Theory]
    [InlineData("Fort Henry stood on low ground.")]
    [InlineData("They met friends at Fort Henry. They had won.")]
    [InlineData("The Siege of Fort Henry was another.")]
    [InlineData("They captured Fort Henry Road by night.")]
    [InlineData("They captured old Confederate Fort Henry by night.")]
    [InlineData("They captured Fort Henry (1864) again.")]
    [InlineData("In 1864, when the river had fallen, they captured Fort Henry again.")]
    [InlineData("They captured Fort Henry again when the river had fallen, in May 1864.")]
    [InlineData("They planned to march south and capture Fort Henry.")]
    [InlineData("They had a plan for a direct attack on Fort Henry.")]
    [InlineData("They did not attack Fort Henry.")]
    [InlineData("They refused to attack Fort Henry.")]
    [InlineData("They threatened to attack Fort Henry.")]
    [InlineData("They were never able to take Fort Henry.")]
    [InlineData("They held out in two sieges of Fort Henry.")]
    [InlineData("They captured Fort Henry's flag.")]
    [InlineData("With the fall of Richmond, Fort Henry became a prison.")]
    public void A_place_alone_is_no_battle(string prose) => Assert.Empty(Find(prose, 1862, "american civil war"));

    [Fact]
    public void A_year_far_off_in_a_long_sentence_tells_nothing_about_a_place()
    {
        var far = string.Concat(Enumerable.Repeat(", and they went on", 20));

        Assert.Single(Find($"They captured Fort Henry{far}, until 1864.", 1862, "american civil war"));
        Assert.Empty(Find("They captured Fort Henry, and they went on, until 1864.", 1862, "american civil war"));
    }

    [Theory]
    [InlineData("In June 1862 they captured Fort Henry.", 0)]
    [InlineData("On 6 February 1862 they captured Fort Henry.", 1)]
    [InlineData("They captured Fort Henry on February 6, 1862.", 1)]
    [InlineData("They captured Fort Henry again on June 6, 1862.", 0)]
    [InlineData("In January 1862, by the old calendar, they captured Fort Henry.", 1)]
    [InlineData("In 1862 they captured Fort Henry. It burned in June 1862.", 1)]
    public void A_place_is_no_battle_of_other_months(string prose, int found)
    {
        var battle = Conflict(2, "Battle of Fort Henry", 1862) with { Months = (KnownArticle.Month(1862, 2), KnownArticle.Month(1862, 2)) };

        Assert.Equal(found, Find(prose, Conflict(Own, "Battle of Belmont", 1862), Ties("American Civil War"), [battle], _ => Ties("American Civil War")).Count);
    }

    [Fact]
    public void Of_two_battles_at_a_place_the_one_that_the_facts_tie_to_the_article_is_meant()
    {
        var (first, second) = (Conflict(2, "Siege of Vienna", 1529), Conflict(3, "Battle of Vienna", 1683));
        KnownArticle own = Conflict(Own, "Great Turkish War", 1690);

        Assert.Equal([3], Find("They relieved Vienna in time.", own, Ties(), [first, second], id => id == 3 ? Ties("Great Turkish War") : Ties("Ottoman wars")).Select(mention => mention.Article.Id));
        Assert.Empty(Find("They relieved Vienna in time.", own, Ties(), [first, second], _ => Ties("Great Turkish War")));
        Assert.Empty(Find("They relieved Vienna in time.", own, Ties(), [first, second, Conflict(4, "Vienna", 1690)], _ => Ties("Great Turkish War")));
    }

    [Fact]
    public void A_person_fought_in_the_wars_of_which_the_life_tells()
    {
        var person = Conflict(Own, "Douglas MacArthur", 1880) with { Kind = ArticleKind.Person, FirstYear = null, LastYear = null };
        KnownArticle[] battles = [Conflict(2, "Battle of Kaiapit", 1943)];

        Assert.Single(Find("In World War II he ordered the 7th to capture Kaiapit.", person, Ties(), battles, _ => Ties("World War II")));
        Assert.Empty(Find("In the war he ordered the 7th to capture Kaiapit.", person, Ties(), battles, _ => Ties("World War II")));
        Assert.Empty(Find("In World War II he ordered the 7th to capture Kaiapit.", person with { Kind = ArticleKind.Polity }, Ties(), battles, _ => Ties("World War II")));
    }

    [Theory]
    [InlineData("Battle of the Wabash and Fort Recovery", "Wabash|Fort Recovery")]
    [InlineData("Second Siege of Zaragoza (1809)", "Zaragoza")]
    [InlineData("Normandy landings", "Normandy")]
    [InlineData("Action of 28 January 1945", "")]
    [InlineData("Great Northern War", "")]
    public void The_places_are_those_of_the_title(string title, string places) =>
        Assert.Equal(places, string.Join('|', NameVariations.Places(title, ArticleKind.Conflict)));

    private static IReadOnlyList<Mention> Find(string prose, int year, string war) =>
        Find(prose, Conflict(Own, "Battle of Belmont", year), Ties(war), [Conflict(2, "Battle of Fort Henry", 1862)], _ => Ties("American Civil War"));

    private static IReadOnlyList<Mention> Find(string prose, KnownArticle own, ArticleTies ties, KnownArticle[] known, Func<int, ArticleTies> tiesOf)
    {
        var names = new KnownNames();
        foreach (var article in known.Prepend(own))
            names.Put(article);
        return ProseMentions.Of(names, own, ties, [], [SectionRenderer.Render(prose).Html(_ => true)]).Decide(tiesOf).Mentions;
    }

    private static KnownArticle Conflict(int id, string title, int year) => new(id, title, ArticleKind.Conflict, year, year, []);

    private static ArticleTies Ties(params string[] wars) => new(wars.Select(Articles.Linking.NameFolding.FoldName).ToHashSet(), new HashSet<string>(), new HashSet<string>());
}
