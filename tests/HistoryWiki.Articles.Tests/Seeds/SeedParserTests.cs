using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Seeds;

namespace HistoryWiki.Articles.Tests.Seeds;

public class SeedParserTests
{
    [Fact]
    public void An_article_has_a_title_an_infobox_a_lead_and_sections()
    {
        var article = ParseOne(
            """
            = Battle of Samos =

            Infobox
            - Conflict: Battle of Samos
            - Date: 201 BC
            - Notes:

            The battle was fought at sea.

            == Battle ==
            Rhodes won.

            ==Ships==
            - five
            * six

            === Losses ===
            ====== Details ======
            None.
            """);

        Assert.Equal("Battle of Samos", article.Title);
        Assert.Equal(ArticleKind.Conflict, article.Kind);
        Assert.Equal("military conflict", article.Infobox!.Template);
        Assert.Equal(
            [new("Conflict", "Battle of Samos", 4), new("Date", "201 BC", 5), new("Notes", "", 6)],
            article.Infobox.Fields);
        Assert.Equal(
            [
                new ArticleSection(1, null, "The battle was fought at sea."),
                new(2, "Battle", "Rhodes won."),
                new(2, "Ships", "- five\n- six"),
                new(3, "Losses", ""),
                new(6, "Details", "None."),
            ],
            article.Sections);
        Assert.Empty(Oddities(article));
    }

    [Fact]
    public void A_file_may_hold_many_articles()
    {
        var articles = SeedParser.Parse("= A =\none.\n= B =\n= A =\nthree.\n", "file.txt");

        Assert.Equal(["A", "B", "A"], articles.Select(article => article.Title));
        Assert.Equal(["one.", null, "three."], articles.Select(article => article.Sections.SingleOrDefault()?.Markdown));
        Assert.Equal(["", "3: Nothing stands under the title.", "4: An earlier article of this file is already called “A”."], articles.Select(Told));
        Assert.All(articles, article => Assert.Equal("file.txt", article.Source));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_words_holds_no_article(string text)
    {
        Assert.Empty(SeedParser.Parse(text, "empty.txt"));
    }

    [Theory]
    [InlineData("Battle_of_Samos.txt", "Battle of Samos")]
    [InlineData("", "Untitled")]
    public void A_text_without_title_is_named_after_its_file(string source, string title)
    {
        var article = Assert.Single(SeedParser.Parse("Rhodes won.", source));

        Assert.Equal(title, article.Title);
        Assert.Equal("Rhodes won.", Assert.Single(article.Sections).Markdown);
        Assert.Equal(
            [new Problem(1, ProblemSeverity.Warning, "no-title", null, $"No line “= Title =” begins the article. It was named “{title}” after its file.")],
            article.Problems);
    }

    [Fact]
    public void Words_before_the_title_are_put_into_the_lead()
    {
        var article = ParseOne("\n\nFor the island, see Samos.\n= Battle of Samos =\nRhodes won.");

        Assert.Equal("For the island, see Samos.\n\nRhodes won.", Assert.Single(article.Sections).Markdown);
        Assert.Equal("3: Words stand before the title. They were put at the beginning of the lead.", Told(article));
    }

    [Fact]
    public void An_infobox_may_be_headed_by_the_name_of_a_person()
    {
        var article = ParseOne(
            """
            = Abul Khair Khan =

            Abu'l Khair Khan
            - Reign: 1718-1748
            - Birth Date: 1693
            - Successor: Nur Ali Khan

            He was leader of the Little jüz.
            """);

        Assert.Equal(ArticleKind.Person, article.Kind);
        Assert.Equal("person", article.Infobox!.Template);
        Assert.Equal(["Name: Abu'l Khair Khan", "Reign: 1718-1748", "Birth Date: 1693", "Successor: Nur Ali Khan"], article.Infobox.Fields.Select(f => $"{f.Key}: {f.Value}"));
        Assert.Same(ConflictFacts.None, article.Facts);
        Assert.Equal("He was leader of the Little jüz.", Assert.Single(article.Sections).Markdown);
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData("Infobox military person\n- Rank: General", ArticleKind.Person, "military person")]
    [InlineData("infobox settlement\n- Name: Guryev", ArticleKind.Place, "settlement")]
    [InlineData("Infobox\n- Government Type: Khanate\n- Capital: Turkistan", ArticleKind.Polity, "country")]
    [InlineData("Infobox\n- Combatant1B: Rhodes", ArticleKind.Conflict, "military conflict")]
    [InlineData("Infobox\n- Colour: red", ArticleKind.Other, "")]
    public void The_name_or_the_keys_of_the_infobox_tell_the_kind(string infobox, ArticleKind kind, string template)
    {
        var article = ParseOne("= T =\n\n" + infobox);

        Assert.Equal(kind, article.Kind);
        Assert.Equal(template, article.Infobox!.Template);
    }

    [Theory]
    [InlineData("The army had three corps:\n- First: 3,000 men\n- Second: 2,000 men", "a sentence that announces a list")]
    [InlineData("It was won.\n- First: 3,000 men\n- Second: 2,000 men", "a sentence")]
    [InlineData("The armies\n- First: 3,000 men\n- the second", "an item that is no field")]
    [InlineData("The armies\n- First: 3,000 men", "one item only")]
    [InlineData("Infobox\n- no field", "a header without fields")]
    public void A_list_in_the_lead_is_no_infobox(string lead, string because)
    {
        var article = ParseOne("= T =\n\n" + lead);

        Assert.True(article.Infobox is null, because);
        Assert.Equal(lead, Assert.Single(article.Sections).Markdown);
    }

    [Fact]
    public void A_broken_infobox_line_is_reported_where_it_is_and_the_rest_is_kept()
    {
        var article = ParseOne(
            """
            = Battle of Samos =
            Infobox
            - Combatant1: Rhodes
            Pergamon
            - Cos
            Date: 201 BC
            - : Chios
            - Result: Draw
            It was fought at sea.
            """);

        Assert.Equal(["Combatant1: Rhodes, Pergamon, Cos", "Date: 201 BC, : Chios", "Result: Draw"], article.Infobox!.Fields.Select(f => $"{f.Key}: {f.Value}"));
        Assert.Equal("It was fought at sea.", Assert.Single(article.Sections).Markdown);
        Assert.Equal(
            """
            4: The line has no key. Its words were added to “Combatant1”, the field above it.
            5: The line has no key. Its words were added to “Combatant1”, the field above it.
            6: No dash stands before “Date”. It was read as a field all the same.
            7: The line has no key. Its words were added to “Date”, the field above it.
            """,
            Told(article));
    }

    [Fact]
    public void A_value_beyond_all_measure_is_kept_but_not_read_for_facts()
    {
        var value = string.Join(", ", Enumerable.Repeat("Rhodes", 5_000));

        var article = ParseOne($"= T =\nInfobox\n- Combatant1: {value}\n- Combatant2: Macedon");

        Assert.Equal(value, article.Infobox!.Fields[0].Value);
        Assert.Equal(["Macedon"], article.Facts.Sides.SelectMany(side => side.Belligerents).Select(who => who.Name));
        Assert.Contains(
            new Problem(3, ProblemSeverity.Error, "long-value", "Combatant1", "The value has 39998 characters; facts are read from at most 32768. Its words are kept."),
            article.Problems);
    }

    [Fact]
    public void A_second_infobox_stays_in_the_text()
    {
        var article = ParseOne("= T =\nInfobox\n- Date: 201 BC\n\nInfobox\n- Date: 202 BC\n");

        Assert.Equal("201 BC", Assert.Single(article.Infobox!.Fields).Value);
        Assert.Equal("Infobox\n- Date: 202 BC", Assert.Single(article.Sections).Markdown);
        Assert.Equal("5: The article has another infobox. Only the first is read; the lines of this one stay in the text.", Told(article));
    }

    [Theory]
    [InlineData("== War =", 2, "War")]
    [InlineData("=== War ==", 2, "War")]
    [InlineData("= War ==", 2, "War")]
    [InlineData("======== War ========", 6, "War")]
    public void A_heading_with_uneven_signs_is_still_a_heading(string line, int level, string heading)
    {
        var article = ParseOne($"= T =\n{line}\nText.");

        Assert.Equal(new ArticleSection(level, heading, "Text."), Assert.Single(article.Sections));
        Assert.Equal(
            $"2: The equals signs around “{heading}” do not match or are more than six. It was read as a heading of level {level}.",
            Told(article));
    }

    [Theory]
    [InlineData("====")]
    [InlineData("== ==")]
    public void Equals_signs_without_words_are_no_heading(string line)
    {
        Assert.Equal("\\" + line, Assert.Single(ParseOne($"= T =\n{line}").Sections).Markdown);
    }

    [Fact]
    public void A_redirect_is_reported_and_links_to_its_target()
    {
        var article = ParseOne("= Belgian order of battle (1940) =\n\n#REDIRECT Battle of Belgium order of battle");

        Assert.Equal([new ArticleLink("Battle of Belgium order of battle", "Battle of Belgium order of battle", LinkPlace.Text)], article.Links);
        Assert.Equal("1: The page has no text of its own; it points to “Battle of Belgium order of battle”.", Told(article));
    }

    [Fact]
    public void Links_and_categories_of_the_text_are_found()
    {
        var article = ParseOne(
            """
            = T =
            The [[Kalmyk Khanate#History|Kalmyks]] met [[Ayuka Khan]], not [[ ]].

            [[Category:Wars of Kazakhstan]]
            """);

        Assert.Equal([new("Kalmyk Khanate", "Kalmyks", LinkPlace.Text), new("Ayuka Khan", "Ayuka Khan", LinkPlace.Text)], article.Links);
        Assert.Equal(["Wars of Kazakhstan"], article.Categories);
        Assert.Equal(@"The [[Kalmyk Khanate#History|Kalmyks]] met [[Ayuka Khan]], not \[\[ ]].", Assert.Single(article.Sections).Markdown);
    }

    private static ParsedArticle ParseOne(string text) => Assert.Single(SeedParser.Parse(text, "file.txt"));

    private static string Told(ParsedArticle article) => string.Join('\n', Oddities(article).Select(problem => $"{problem.Line}: {problem.Message}"));

    // What the facts reader finds odd inside a field is tested beside it.
    private static IEnumerable<Problem> Oddities(ParsedArticle article) =>
        article.Problems.Except(article.Infobox is { } infobox ? FactsReader.Read(infobox).Problems : []);
}
