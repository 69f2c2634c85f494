using HistoryWiki.Articles.Linking.Mentions;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Tests.Linking.Mentions;

public class ProseMentionsTests
{
    private const int Own = 1;

    [Theory]
    [InlineData("Charles lost the Battle of Poltava in 1709.", "Battle of Poltava")]
    [InlineData("Charles lost the battle of Poltava.", "battle of Poltava")]
    [InlineData("It was over with the “Great Northern War”; the Battle of Poltava decided it.", "Battle of Poltava")]
    [InlineData("Before the Battle\u00A0of Poltava, he was feared.", "Battle of Poltava")]
    [InlineData("At the Battle of Poltáva’s end he fled.", "Battle of Poltáva")]
    [InlineData("By April Battle of Poltava was near.", "Battle of Poltava")]
    [InlineData("See the Battle of Poltava.", "Battle of Poltava")]
    public void A_name_in_prose_becomes_a_link_however_it_is_spelled(string prose, string words)
    {
        var found = Find(prose, Conflict(2, "Battle of Poltava"));

        Assert.Equal([(2, words.Replace('\u00A0', ' '))], found.Mentions.Select(mention => (mention.Article.Id, mention.Text.Replace('\u00A0', ' '))));
    }

    [Fact]
    public void The_link_stands_around_the_words_as_they_are_written()
    {
        var found = Find("Peter won the *long* **battle** & the Battle of Poltáva.", Conflict(2, "Battle of Poltava"));

        Assert.Equal(["<p>Peter won the <em>long</em> <strong>battle</strong> &amp; the <a class=\"mention\" href=\"/wiki/Battle_of_Poltava\">Battle of Poltáva</a>.</p>\n"], found.Html);
    }

    [Theory]
    [InlineData("Er kämpfte im Đông-Feldzug.", "Dong Feldzug", "Đông-Feldzug")]
    [InlineData("Битва произошла после Полтавской битвы, зимой.", "Полтавской битвы", "Полтавской битвы")]
    [InlineData("حدثت بعد معركة بولتافا في الصيف", "معركة بولتافا", "معركة بولتافا")]
    [InlineData("戦国時代の関ヶ原の戦いで勝った", "関ヶ原の戦い", "関ヶ原の戦い")]
    [InlineData("หลังยุทธการที่โปลตาวาเขาหนีไป", "ยุทธการที่โปลตาวา", "ยุทธการที่โปลตาวา")]
    [InlineData("Μετά τη Μάχη του Μαραθώνα έφυγαν.", "Μάχη του Μαραθώνα", "Μάχη του Μαραθώνα")]
    public void Names_are_found_in_every_script(string prose, string title, string words) =>
        Assert.Equal([words], Find(prose, Conflict(2, title)).Mentions.Select(mention => mention.Text));

    [Theory]
    [InlineData("The Battle of Poltavaland was another.")]
    [InlineData("A pseudo-Battle of Poltava was played.")]
    [InlineData("The Battle of Poltava-Kiev was another.")]
    [InlineData("The Battle. Of Poltava he said nothing.")]
    [InlineData("The Battle of Poltava Monastery was another.")]
    [InlineData("The second Battle of Poltava was another.")]
    [InlineData("We saw decisive battles of poltava rams.")]
    public void A_part_of_a_longer_name_is_no_mention(string prose) => Assert.Empty(Find(prose, Conflict(2, "Battle of Poltava")).Mentions);

    [Theory]
    [InlineData("On 25 June the North-west Aleppo offensive began.", 0)]
    [InlineData("On 25 June the long-awaited Aleppo offensive began.", 1)]
    public void A_word_with_a_hyphen_before_a_name_is_part_of_it_where_it_begins_with_a_capital(string prose, int found) =>
        Assert.Equal(found, Find(prose, Conflict(2, "Aleppo offensive")).Mentions.Count);

    [Theory]
    [InlineData("[[Ivan Mazepa|of the Battle of Poltava]] he said nothing.")]
    [InlineData("### Battle of Poltava")]
    [InlineData("He wrote *Battle of Poltava* in prison.")]
    [InlineData("He wrote “Memories of the Battle of Poltava” in prison.")]
    [InlineData("He wrote \"The Battle of Poltava and After\" in prison.")]
    [InlineData("Type `Battle of Poltava` there.")]
    [InlineData("He lost.[^1]\n\n[^1]: At the Battle of Poltava.")]
    [InlineData("The **Battle of Poltava** is another name of it.")]
    [InlineData("(Plan of the Battle of Poltava.png)")]
    public void No_link_is_put_where_the_words_are_no_prose(string prose) => Assert.Empty(Find(prose, Conflict(2, "Battle of Poltava")).Mentions);

    [Fact]
    public void A_whole_paragraph_in_italics_is_a_note_to_the_reader_and_prose() =>
        Assert.Single(Find("*Main article: Battle of Poltava*\n\nText.", Conflict(2, "Battle of Poltava")).Mentions);

    [Fact]
    public void A_section_links_an_article_once_at_its_first_mention_and_the_next_section_again()
    {
        var found = FindIn(["Battle of Poltava. The Battle of Poltava.", "The Battle of Poltava."], ArticleTies.None, [], [Conflict(2, "Battle of Poltava")]);

        Assert.Equal([0, 1], found.Mentions.Select(mention => mention.Section));
        Assert.StartsWith("<p><a class=\"mention\" href=\"/wiki/Battle_of_Poltava\">Battle of Poltava</a>. The Battle of Poltava.", found.Html[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_editor_has_linked_in_a_section_is_not_linked_again()
    {
        var poltava = Conflict(2, "Battle of Poltava") with { OtherNames = ["Poltava Battle"] };

        Assert.Empty(Find("The Battle of Poltava, [[Poltava Battle|lost]] by Charles.", poltava).Mentions);
    }

    [Fact]
    public void An_article_does_not_mention_itself_by_any_of_its_names()
    {
        var names = Names([Conflict(Own, "Battle of Poltava") with { OtherNames = ["Poltava Battle"] }, Conflict(3, "Poltava Battle Cup")]);
        var found = ProseMentions.Of(names, names.Find(Own)!, ArticleTies.None, [], [Html("The Battle of Poltava or Poltava Battle.")]).Decide(_ => ArticleTies.None);

        Assert.Empty(found.Mentions);
        Assert.Empty(found.Suggestions);
    }

    [Fact]
    public void The_longest_name_is_taken() => Assert.Equal(
        [3], Find("In the Great Northern War he lost.", Conflict(2, "Northern War"), Conflict(3, "Great Northern War")).Mentions.Select(mention => mention.Article.Id));

    [Theory]
    [InlineData("He crossed Poltava at night.", false)]
    [InlineData("He crossed the poltava at night.", true)]
    public void A_name_of_one_word_needs_to_be_written_as_a_name_and_to_stand_in_the_facts(string prose, bool isLower)
    {
        KnownArticle[] known = [new(2, "Poltava", ArticleKind.Place, null, null, [])];

        Assert.Empty(FindIn([prose], ArticleTies.None, [], known).Mentions);
        Assert.Equal(isLower ? 0 : 1, FindIn([prose], ArticleTies.None, ["near poltava, ukraine"], known).Mentions.Count);
    }

    [Fact]
    public void Words_that_may_be_common_need_evidence_at_the_beginning_of_a_sentence()
    {
        KnownArticle[] known = [Conflict(2, "Boston campaign")];

        Assert.Empty(FindIn(["Boston campaign was long."], ArticleTies.None, [], known).Mentions);
        Assert.Single(FindIn(["The Boston campaign was long."], ArticleTies.None, [], known).Mentions);
        Assert.Single(FindIn(["Boston campaign was long."], ArticleTies.None, ["Boston campaign"], known).Mentions);
    }

    [Fact]
    public void A_name_of_several_articles_becomes_a_suggestion_with_its_candidates()
    {
        var found = Find("The Battle of Warsaw, and the Battle of Warsaw again.", Conflict(2, "Battle of Warsaw (1831)"), Conflict(3, "Battle of Warsaw (1656)"));

        Assert.Empty(found.Mentions);
        var suggestion = Assert.Single(found.Suggestions);
        Assert.Equal(("Battle of Warsaw", 0), (suggestion.Text, suggestion.Section));
        Assert.Equal(["Battle of Warsaw (1831)", "Battle of Warsaw (1656)"], suggestion.Candidates);
    }

    [Fact]
    public void A_suggestion_names_the_ten_articles_that_were_there_first()
    {
        var battles = Enumerable.Range(2, 12).Select(id => Conflict(id, $"Battle of Warsaw ({1600 + id})")).ToArray();

        Assert.Equal(battles.Take(10).Select(battle => battle.Title), Assert.Single(Find("The Battle of Warsaw.", battles).Suggestions).Candidates);
        Assert.True(Names(battles).IsCrowded("Battle of Warsaw", 13));
        Assert.False(Names(battles).IsCrowded("Battle of Warsaw", 11));
        Assert.False(Names(battles).IsCrowded("battle of warsaw", 13));
    }

    [Theory]
    [InlineData("The Battle of Warsaw (1831) was lost.", true)]
    [InlineData("The Battle of Warsaw of 1831 was lost.", true)]
    [InlineData("The 1831 Battle of Warsaw was lost.", true)]
    [InlineData("The Battle of Warsaw (1656) was lost.", false)]
    [InlineData("The Battle of Warsaw (6–8 September 1831) was lost.", true)]
    [InlineData("The Battle of Warsaw (July 1656) was lost.", false)]
    [InlineData("The Battle of Warsaw was lost.", false)]
    public void A_title_without_its_brackets_is_told_by_the_year_beside_it(string prose, bool isMeant) =>
        Assert.Equal(isMeant ? 1 : 0, Find(prose, Conflict(2, "Battle of Warsaw (1831)")).Mentions.Count);

    [Theory]
    [InlineData("November Uprising", "", "", 1790, true)]
    [InlineData("", "Ivan Paskevich", "", 1790, true)]
    [InlineData("", "", "Russia", 1800, true)]
    [InlineData("", "", "Russia", 1700, false)]
    [InlineData("", "", "", 1829, true)]
    [InlineData("Deluge", "Charles X Gustav", "Sweden", 1656, false)]
    public void A_title_without_its_brackets_is_told_by_what_the_facts_of_both_articles_share(string war, string commander, string belligerent, int year, bool isMeant)
    {
        var warsaw = Conflict(2, "Battle of Warsaw (1831)");
        var names = Names([Conflict(Own, "Siege of Zamosc") with { FirstYear = year, LastYear = year }, warsaw]);
        var mentions = ProseMentions.Of(names, names.Find(Own)!, Ties(war, commander, belligerent), [], [Html("The Battle of Warsaw was lost.")]);

        Assert.Equal([2], mentions.Doubtful);
        Assert.Equal(isMeant ? 1 : 0, mentions.Decide(_ => Ties("november uprising", "ivan paskevich", "russia")).Mentions.Count);
    }

    [Fact]
    public void What_was_found_before_is_found_again_and_nothing_is_linked_twice()
    {
        KnownArticle[] known = [Conflict(2, "Battle of Poltava")];
        var once = Find("The Battle of Poltava & [[Narva|more]].", known);
        var names = Names([Conflict(Own, "Siege of Zamosc"), .. known]);

        Assert.Equal(once.Html, ProseMentions.Of(names, names.Find(Own)!, ArticleTies.None, [], once.Html).Decide(_ => ArticleTies.None).Html);
        names.Remove(2);
        Assert.Equal(
            ["<p>The Battle of Poltava &amp; <a href=\"/wiki/Narva\">more</a>.</p>\n"],
            ProseMentions.Of(names, names.Find(Own)!, ArticleTies.None, [], once.Html).Decide(_ => ArticleTies.None).Html);
    }

    [Fact]
    public void An_article_that_mentions_five_thousand_titles_links_each_once()
    {
        var titles = Enumerable.Range(2, 5_000).Select(id => Conflict(id, $"Battle of Hill {id}")).ToArray();

        var found = FindIn([string.Join("\n\n", titles.Take(900).Select(title => $"The {title.Title}.")), .. titles.Skip(900).Chunk(900).Select(some => string.Join("\n\n", some.Select(title => $"The {title.Title}.")))], ArticleTies.None, [], titles);

        Assert.Equal(titles.Select(title => title.Id), found.Mentions.Select(mention => mention.Article.Id));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("…!?—()")]
    [InlineData("1709")]
    public void A_title_of_a_letter_of_marks_or_of_digits_is_never_linked(string title) =>
        Assert.Empty(FindIn([$"He said A {title} and 1709 {title} again."], ArticleTies.None, [title], [Conflict(2, title) with { OtherNames = [] }]).Mentions);

    [Theory]
    [InlineData("He was with William Howe at sea.", "William Howe, 5th Viscount Howe", ArticleKind.Person, "William Howe")]
    [InlineData("He was with Henry IV at sea.", "Henry IV of France", ArticleKind.Person, "Henry IV")]
    [InlineData("He was with General George Vasey at sea.", "George Alan Vasey", ArticleKind.Person, "George Vasey")]
    [InlineData("They fell in the Civil War of that country.", "American Civil War", ArticleKind.Conflict, "Civil War")]
    [InlineData("They came to Syracuse by sea.", "Syracuse, Sicily", ArticleKind.Place, "Syracuse")]
    public void A_title_that_prose_shortens_is_meant_where_the_facts_name_it_and_not_elsewhere(string prose, string title, ArticleKind kind, string words)
    {
        var known = Conflict(2, title) with { Kind = kind };

        Assert.Equal([words], FindIn([prose], ArticleTies.None, [title], [known]).Mentions.Select(mention => mention.Text));
        Assert.Empty(Find(prose, known).Mentions);
    }

    [Theory]
    [InlineData("They fell in a civil war.")]
    [InlineData("They fell in the Spanish Civil War.")]
    [InlineData("They fell in the American Civil War.")]
    public void A_shortened_title_is_no_part_of_a_longer_name_nor_a_common_word(string prose) =>
        Assert.DoesNotContain(FindIn([prose], ArticleTies.None, ["American Civil War"], [Conflict(2, "American Civil War")]).Mentions, mention => mention.Text.Equals("Civil War", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Of_several_that_are_shortened_alike_the_one_that_the_facts_name_is_meant_and_a_name_goes_before_them()
    {
        KnownArticle[] wars = [Conflict(2, "American Civil War"), Conflict(3, "Finnish Civil War")];

        Assert.Equal([3], FindIn(["In the Civil War he fell."], ArticleTies.None, ["Finnish Civil War"], wars).Mentions.Select(mention => mention.Article.Id));
        Assert.Empty(FindIn(["In the Civil War he fell."], ArticleTies.None, ["Finnish Civil War", "American Civil War"], wars).Mentions);
        Assert.Equal([4], FindIn(["In the Civil War he fell."], ArticleTies.None, ["Finnish Civil War"], [.. wars, Conflict(4, "Civil War")]).Mentions.Select(mention => mention.Article.Id));
    }

    [Theory]
    [InlineData("During the civil war of 1341–1347 and the Byzantine civil war of 1341–1347 they fled.", "Byzantine civil war of 1341–47")]
    [InlineData("During the Byzantine civil war of 1341–47 they fled.", "Byzantine civil war of 1341–1347")]
    public void Years_may_be_written_in_full_or_in_short(string prose, string title) =>
        Assert.Equal([2], Find(prose, Conflict(2, title)).Mentions.Select(mention => mention.Article.Id));

    [Theory]
    [InlineData("It was like the “Day of Thirst”, they said.", 1)]
    [InlineData("It was the so-called \"Day of Thirst\" again.", 1)]
    [InlineData("He wrote “Day of Thirst” in prison.", 0)]
    [InlineData("He wrote the “Day of Thirst and Other Poems” in prison.", 0)]
    public void A_conflict_whose_name_stands_in_quotation_marks_is_no_title_of_a_work(string prose, int mentions) =>
        Assert.Equal(mentions, Find(prose, Conflict(2, "Day of Thirst")).Mentions.Count);

    private static KnownArticle Conflict(int id, string title) => new(id, title, ArticleKind.Conflict, null, null, title.Contains(" (", StringComparison.Ordinal) ? [title[..title.IndexOf(" (", StringComparison.Ordinal)]] : []);

    private static ArticleTies Ties(string war, string commander, string belligerent) => new(Set(war), Set(belligerent), Set(commander));

    private static HashSet<string> Set(string name) => name.Length == 0 ? [] : [Articles.Linking.NameFolding.Fold(name)];

    private static KnownNames Names(IEnumerable<KnownArticle> articles)
    {
        var names = new KnownNames();
        foreach (var article in articles)
            names.Put(article);
        return names;
    }

    private static string Html(string markdown) => SectionRenderer.Render(markdown).Html(_ => true);

    private static FoundMentions Find(string prose, params KnownArticle[] known) => FindIn([prose], ArticleTies.None, [], known);

    private static FoundMentions FindIn(string[] sections, ArticleTies ties, string[] factNames, KnownArticle[] known)
    {
        var names = Names([Conflict(Own, "Siege of Zamosc"), .. known]);
        return ProseMentions.Of(names, names.Find(Own)!, ties, factNames, sections.Select(Html)).Decide(_ => ArticleTies.None);
    }
}
