using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Linking.Mentions;

public class NamesakesTests
{
    private const int Own = 1;

    [Theory]
    [InlineData("They lost the Battle of Warsaw (1656).", 2)]
    [InlineData("They lost the Battle of Warsaw of 1831.", 3)]
    [InlineData("They lost the Battle of Warsaw in 1831.", 3)]
    [InlineData("In 1656, after a long march, they lost the Battle of Warsaw.", 2)]
    [InlineData("They lost the Battle of Warsaw. In 1656 nobody spoke of it.", 0)]
    [InlineData("In 1920 they won the Battle of Warsaw.", 0)]
    [InlineData("They lost the Battle of Warsaw.", 0)]
    public void Of_namesakes_the_year_tells_which_is_meant(string prose, int meant)
    {
        var found = Find(prose, Ties(), [Conflict(2, "Battle of Warsaw (1656)", 1656), Conflict(3, "Battle of Warsaw (1831)", 1831)]);

        Assert.Equal(meant == 0 ? [] : [meant], found.Mentions.Select(mention => mention.Article.Id));
        Assert.Equal(meant == 0 ? 1 : 0, found.Suggestions.Count);
    }

    [Fact]
    public void The_year_tells_nothing_where_a_namesake_may_be_of_it_as_well()
    {
        KnownArticle unknown = Conflict(4, "Battle of Warsaw", 0) with { FirstYear = null, LastYear = null };

        Assert.Empty(Find("In 1656 they lost the Battle of Warsaw.", Ties(), [Conflict(2, "Battle of Warsaw (1656)", 1656), unknown]).Mentions);
    }

    [Theory]
    [InlineData("In 1656 they lost the Battle of Warsaw.", 1)]
    [InlineData("In 1657 they fled. They had lost the Battle of Warsaw.", 0)]
    public void A_title_without_its_brackets_is_told_by_the_year_of_its_sentence(string prose, int found) =>
        Assert.Equal(found, Find(prose, Ties(), [Conflict(2, "Battle of Warsaw (1656)", 1656)]).Mentions.Count);

    [Theory]
    [InlineData("They were driven off in the Battle of Mesen Ridge.", "Battle of Mesen Ridge")]
    [InlineData("They were ambushed at Mesen Creek.", "Mesen Creek")]
    public void A_battle_is_meant_by_the_ground_that_its_place_gives_its_name_to(string prose, string words)
    {
        KnownArticle[] known = [Conflict(2, "Battle of Mesen (1917)", 1917)];

        Assert.Equal([words], Find(prose, Ties("World War I"), known, "World War I").Mentions.Select(mention => mention.Text));
        Assert.Empty(Find(prose, Ties("Crimean War"), known, "World War I").Mentions);
        Assert.Empty(Find(prose.Replace("Ridge", "Bay", StringComparison.Ordinal).Replace("Creek", "Creek Road", StringComparison.Ordinal), Ties("World War I"), known, "World War I").Mentions);
    }

    [Theory]
    [InlineData("It followed the “Black Friday” air raid.", 1)]
    [InlineData("He wrote “Black Friday” in the war.", 0)]
    public void A_name_in_quotation_marks_before_what_was_fought_is_no_title_of_a_work(string prose, int found) =>
        Assert.Equal(found, Find(prose, Ties(), [Conflict(2, "Black Friday", 1945)]).Mentions.Count);

    [Theory]
    [InlineData("It was the long first Swedish siege of Zamosc.", "first Swedish siege of Zamosc")]
    [InlineData("It was the First Swedish Siege of Zamosc.", "First Swedish Siege of Zamosc")]
    [InlineData("It was the first swedish siege of Zamosc.", null)]
    public void The_words_of_war_in_a_name_may_be_in_small_letters_and_the_others_not(string prose, string? words) =>
        Assert.Equal(words, Find(prose, Ties(), [Conflict(2, "First Swedish Siege of Zamosc", 1656)]).Mentions.SingleOrDefault()?.Text);

    [Fact]
    public void A_person_is_told_by_facts_that_give_the_shortened_name_which_no_other_has()
    {
        KnownArticle vasey = Person(2, "George Alan Vasey");
        const string Prose = "The task was given to George Vasey at noon.";

        Assert.Equal([2], FindWith("George Vasey", Prose, [vasey]));
        Assert.Empty(FindWith("General George Vasey of Australia", Prose, [vasey]));
        Assert.Empty(FindWith("George Vasey", Prose, [vasey, Person(3, "George Herbert Vasey")]));
        Assert.Empty(FindWith("Civil War", "They fell in the Civil War.", [Conflict(2, "American Civil War", 1861)]));
    }

    private static IEnumerable<int> FindWith(string factName, string prose, KnownArticle[] known) =>
        Read(prose, Ties(), known, factName).Decide(_ => Ties()).Mentions.Select(mention => mention.Article.Id);

    private static FoundMentions Find(string prose, ArticleTies ties, KnownArticle[] known, params string[] wars) => Read(prose, ties, known).Decide(_ => Ties(wars));

    private static ProseMentions Read(string prose, ArticleTies ties, KnownArticle[] known, params string[] factNames)
    {
        var names = new KnownNames();
        KnownArticle own = Conflict(Own, "Siege of Riga", 1908);
        foreach (var article in known.Prepend(own))
            names.Put(article);
        return ProseMentions.Of(names, own, ties, factNames, [SectionRenderer.Render(prose).Html(_ => true)]);
    }

    private static KnownArticle Conflict(int id, string title, int year) =>
        new(id, title, ArticleKind.Conflict, year, year, title.Contains(" (", StringComparison.Ordinal) ? [title[..title.IndexOf(" (", StringComparison.Ordinal)]] : []);

    private static KnownArticle Person(int id, string name) => new(id, name, ArticleKind.Person, null, null, []);

    private static ArticleTies Ties(params string[] wars) => new(wars.Select(Articles.Linking.NameFolding.FoldName).ToHashSet(), new HashSet<string>(), new HashSet<string>());
}
