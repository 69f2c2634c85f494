using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class OtherNamesTests
{
    [Theory]
    [InlineData("The **Battle of Strasbourg**, also known as the **Battle of Argentoratum**, was fought in 357.", "Battle of Strasbourg; Battle of Argentoratum")]
    [InlineData("See below.\n\nThe **Fourth Fitna** or **Great Abbasid Civil War** was a war.\n\n**Second Paragraph** is none.", "Great Abbasid Civil War")]
    [InlineData("The **siege of Azov** took weeks.", "siege of Azov")]
    [InlineData("The **Battle of Hampton Roads**, or **Battle of the *Monitor* and *Merrimack*** (or ***Virginia***) or **Battle of Ironclads**, was long.", "Battle of Hampton Roads; Battle of Ironclads")]
    [InlineData("It was **very long** and **Bloody**.", "")]
    [InlineData("**[[Linked name]]** and **A\nB** and ** and **", "")]
    [InlineData("", "")]
    public void What_a_lead_has_in_bold_is_another_name_where_it_is_written_as_one(string lead, string names) =>
        Assert.Equal(names, string.Join("; ", OtherNames.Of("Fourth Fitna", null, [new ArticleSection(1, null, lead)]).Where(name => name != "Fourth Fitna")));

    [Fact]
    public void The_infobox_and_the_title_without_its_brackets_come_first_and_a_bold_name_of_10000_letters_is_none() =>
        Assert.Equal(
            ["Kazakh War", "Kazakh–Kalmyk War", "War on the Yaik"],
            OtherNames.Of("Kazakh–Kalmyk War (1723–1726)", Headed("Kazakh War"), [new ArticleSection(1, null, $"The **War on the Yaik**, **A {new string('B', 10_000)}**"), new ArticleSection(2, "Later", "**Another War**")]));

    [Theory]
    [InlineData("Iran–Iraq War", "The **Iraqi invasion** began the [[Iran–Iraq War]].", "")]
    [InlineData("Iran–Iraq War", "The **Iraqi invasion** began it.", "[[Iran–Iraq War|the war]]")]
    [InlineData("Siege of Berwick", "**Berwick upon Tweed** was taken. English since is [[berwick upon Tweed|Berwick]].", "")]
    [InlineData("Great Swamp Fight", "The **Swamp Fight** is none of the [[Great Swamp Fight]] and the [[Swamp Fight]].", "")]
    public void What_an_article_links_to_is_no_name_of_its_own(string conflict, string lead, string larger) =>
        Assert.DoesNotContain(
            OtherNames.Of("Invasion (1980)", Headed(conflict, larger), [new ArticleSection(1, null, lead)]),
            name => name is "Iran–Iraq War" or "Berwick upon Tweed" or "Great Swamp Fight" or "Swamp Fight");

    [Theory]
    [InlineData("Battle of Gaines's Mill<br/>(First Battle of Cold Harbor)", "Battle of Gaines's Mill")]
    [InlineData("Battle of [[Montemurlo]]", "Battle of Montemurlo")]
    [InlineData("Operation ''Rösselsprung''", "Operation Rösselsprung")]
    public void Of_what_an_infobox_is_headed_the_first_line_counts_without_its_markup(string heading, string name) =>
        Assert.Equal([name, "Sortie"], OtherNames.Of("Sortie", Headed(heading, markup: FieldMarkup.Wikitext), []));

    [Theory]
    [InlineData("Upper Marches (disambiguation)")]
    [InlineData("Upper Marches (Begriffsklärung)")]
    public void What_a_page_that_lists_meanings_is_called_is_the_name_of_none_of_them(string title) =>
        Assert.Empty(OtherNames.Of(title, null, [new ArticleSection(1, null, "**Upper Marches** is another name of the hill country. It may also mean a march.")]));

    private static Infobox Headed(string conflict, string larger = "", FieldMarkup markup = FieldMarkup.Seed) =>
        new(Infobox.OfConflict, [new InfoboxField("Conflict", conflict, 1), new InfoboxField("Partof", larger, 2)], markup);
}
