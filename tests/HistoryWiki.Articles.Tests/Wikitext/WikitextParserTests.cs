using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

public class WikitextParserTests
{
    [Fact]
    public void An_article_becomes_infobox_sections_links_and_categories()
    {
        var article = WikitextParser.Parse("""
            {{Infobox military conflict
            | conflict = Siege of Azov
            | partof   = the [[Russo-Turkish Wars]]
            }}
            {{Campaignbox Russo-Turkish Wars}}
            The '''siege of Azov''' was fought by [[Don Cossacks]].

            == Background ==
            [[Azov]] lay at the mouth of the [[Don River (Russia)|Don]].

            === Fortress ===
            It was strong.
            [[Category:Sieges|Azov]]
            [[Category:1637]]
            [[ru:Азовское сидение]]
            """, "Siege of Azov (1637)", "azov.wiki");

        Assert.Equal(("Siege of Azov (1637)", "azov.wiki", ArticleKind.Conflict), (article.Title, article.Source, article.Kind));
        Assert.Equal(["conflict", "partof"], article.Infobox?.Fields.Select(field => field.Key));
        Assert.Equal(
            [
                new ArticleSection(1, null, "The **siege of Azov** was fought by [[Don Cossacks]]."),
                new ArticleSection(2, "Background", "[[Azov]] lay at the mouth of the [[Don River (Russia)|Don]]."),
                new ArticleSection(3, "Fortress", "It was strong."),
            ],
            article.Sections);
        Assert.Equal(["Sieges", "1637"], article.Categories);
        Assert.Equal(["Don Cossacks", "Azov", "Don River (Russia)"], article.Links.Where(link => link.Where == LinkPlace.Text).Select(link => link.Target));
        Assert.Null(article.RedirectTo);
    }

    [Theory]
    [InlineData("#REDIRECT [[Siege of Azov]]", "Siege of Azov")]
    [InlineData("#redirect:[[Siege of Azov#Aftermath]]", "Siege of Azov#Aftermath")]
    [InlineData("#ПЕРЕНАПРАВЛЕНИЕ [[Азовское сидение]]\n[[Категория:Осады]]", "Азовское сидение")]
    [InlineData("#WEITERLEITUNG [[Asow]]", "Asow")]
    [InlineData("# redirect them to [[Azov]]", null)]
    [InlineData("They were to #REDIRECT [[Azov]]", null)]
    public void A_redirect_names_the_title_it_leads_to(string text, string? target) =>
        Assert.Equal(target, WikitextParser.Parse(text, "a", "a").RedirectTo);

    [Fact]
    public void Lines_that_end_as_on_Windows_are_lines() =>
        Assert.Equal(["a", "b"], WikitextParser.Parse("a\r\n== B ==\r\nb\r\n", "t", "s").Sections.Select(section => section.Markdown));

    [Fact]
    public void What_is_broken_is_reported_with_its_line()
    {
        var article = WikitextParser.Parse("{{Warbox\n|date=1637\n|Azov\n\nThe siege<ref>Smith was long.", "a", "a");

        Assert.Equal(
            [
                new Problem(1, ProblemSeverity.Warning, "unclosed-template", null, "The closing braces of “Warbox” are missing; it was taken to end before the next blank line or heading."),
                new Problem(3, ProblemSeverity.Warning, "value-without-key", "1", "“Azov” has no key; a pipe before it may be one too many."),
                new Problem(5, ProblemSeverity.Warning, "unclosed-note", null, "A footnote is not closed; its words were kept in the text."),
            ],
            article.Problems.Where(problem => problem.Code is "unclosed-template" or "value-without-key" or "unclosed-note"));
        Assert.Equal("The siegeSmith was long.", article.Sections[0].Markdown);
    }

    [Fact]
    public void The_function_that_an_infobox_calls_is_no_value_without_a_key()
    {
        var article = WikitextParser.Parse("{{#invoke:Infobox military conflict|main|conflict=Siege of Azov|Don|date=1637}}", "a", "a");

        Assert.Equal(["“Don” has no key; a pipe before it may be one too many."], article.Problems.Where(problem => problem.Code == "value-without-key").Select(problem => problem.Message));
    }

    [Fact]
    public void Templates_that_no_table_knows_are_counted()
    {
        var tally = new TemplateTally();
        var other = new TemplateTally();

        WikitextParser.Parse("{{Hetman list|a}} {{hetman list}} {{flag|Russia}}", "a", "a", tally);
        WikitextParser.Parse("{{Hetman list}} {{Otaman}}", "b", "b", other);
        tally.Add(other);

        Assert.Equal(5, tally.Met);
        Assert.Equal([KeyValuePair.Create("Hetman list", 3), KeyValuePair.Create("Otaman", 1)], tally.Unknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("{{Infobox military conflict}}")]
    public void A_text_without_words_has_an_empty_lead(string text) =>
        Assert.Equal([new ArticleSection(1, null, "")], WikitextParser.Parse(text, "a", "a").Sections);
}
