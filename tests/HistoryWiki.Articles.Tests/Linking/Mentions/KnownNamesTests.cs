using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Articles.Tests.Linking.Mentions;

public class KnownNamesTests
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War", "kazakh kalmyk  war")]
    [InlineData("The Great Naktong Offensive", "Great Naktong offensive")]
    [InlineData("St. Johns Bluff", "St Johns Bluff")]
    [InlineData("P. G. T. Beauregard", "P.G.T. Beauregard")]
    [InlineData("O’Brien's Raid", "O'Brien’s raid")]
    [InlineData("Łódź uprising", "Lodz Uprising")]
    public void A_name_is_found_under_its_other_spellings(string title, string spelling)
    {
        var names = Known(Article(7, title));

        Assert.Equal([7], names.Exactly(spelling));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Ж")]
    [InlineData("1709")]
    [InlineData("…!?—()")]
    [InlineData("")]
    public void Single_letters_years_and_marks_are_no_names(string title) => Assert.Empty(Known(Article(7, title)).Exactly(title));

    [Fact]
    public void A_name_of_ten_thousand_characters_is_not_looked_for_and_the_other_names_are()
    {
        var endless = string.Join(' ', Enumerable.Repeat("Battle", 1_500));
        var names = Known(Article(7, endless, "Short War"));

        Assert.Empty(names.Exactly(endless));
        Assert.Equal([7], names.Exactly("Short War"));
    }

    [Fact]
    public void Taking_in_an_article_tells_which_names_mean_something_else_now()
    {
        var names = new KnownNames();

        Assert.Equal(["Battle of Poltava", "Poltava Battle"], names.Put(Article(7, "Battle of Poltava", "Poltava Battle")));
        Assert.Empty(names.Put(Article(7, "Battle of Poltava", "Poltava Battle")));
        Assert.Equal(["Poltava Battle", "Poltava Day"], names.Put(Article(7, "Battle of Poltava", "Poltava Day")));
        Assert.Equal(["Battle of Poltava", "Poltava Day", "Siege of Poltava"], names.Put(Article(7, "Siege of Poltava", "Poltava Day")));
        Assert.Equal([], names.Exactly("Battle of Poltava"));
        Assert.Equal([7], names.Exactly("Siege of Poltava"));
        Assert.Equal(2, names.Put(Article(7, "Siege of Poltava", "Poltava Day") with { FirstYear = 1709, LastYear = 1709 }).Count);
    }

    [Fact]
    public void Two_articles_can_have_one_name_and_one_of_them_can_go()
    {
        var names = Known(Article(7, "Battle of Warsaw (1656)", "Battle of Warsaw"), Article(8, "Battle of Warsaw (1831)", "Battle of Warsaw"));

        Assert.Equal([7, 8], names.Exactly("battle of warsaw").Order());
        names.Remove(7);
        names.Remove(9);
        Assert.Equal([8], names.Exactly("battle of warsaw"));
        Assert.Equal(1, names.Count);
    }

    [Theory]
    [InlineData("Poltava", true)]
    [InlineData("The Troubles", true)]
    [InlineData("Gulf War", false)]
    [InlineData("関ヶ原", true)]
    [InlineData("関ヶ原の戦い", false)]
    public void One_word_is_a_short_name(string name, bool isShort) => Assert.Equal(isShort, Known(Article(7, name)).IsShort(name));

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_place_of_more_battles_than_are_told_apart_means_none_whoever_comes_or_goes(int others, bool isOfMany)
    {
        var names = Known([.. Enumerable.Range(1, others).Select(id => Article(id, $"Siege of Riga ({1200 + id})")), Article(99, "Battle of Riga")]);

        Assert.Equal(isOfMany, names.IsOfMany("Riga", 99));
        Assert.False(names.IsOfMany("Reval", 99));
    }

    private static KnownArticle Article(int id, string title, params string[] others) => new(id, title, ArticleKind.Conflict, null, null, others);

    private static KnownNames Known(params KnownArticle[] articles)
    {
        var names = new KnownNames();
        foreach (var article in articles)
            names.Put(article);
        return names;
    }
}
