using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Tests.Wikitext;

public class InfoboxFinderTests
{
    [Theory]
    [InlineData("{{Infobox military conflict|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{infobox Military Conflict|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox_military_conflict|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox  military\nconflict\n|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox militray conflict|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{#invoke:Infobox military conflict|main|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Warbox|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Battlebox|a=b}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox conflitto|Tipo=a}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox Conflit militaire|conflit=a}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox Militärischer Konflikt|DATUM=a}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Ficha de conflicto militar|fecha=a}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Вооружённый конфликт|дата=a}}", "military conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox civil conflict|side1=a}}", "civil conflict", ArticleKind.Conflict)]
    [InlineData("{{Infobox operational plan|target=a}}", "operational plan", ArticleKind.Conflict)]
    [InlineData("{{Infobox royalty|name=a}}", "person", ArticleKind.Person)]
    [InlineData("{{Infobox former country|a=b}}", "country", ArticleKind.Polity)]
    [InlineData("{{Infobox military unit|a=b}}", "military unit", ArticleKind.Polity)]
    [InlineData("{{Infobox settlement|a=b}}", "settlement", ArticleKind.Place)]
    [InlineData("{{Infobox ship career|a=b}}", "ship career", ArticleKind.Other)]
    public void A_known_infobox_is_told_by_any_of_its_names(string text, string template, ArticleKind kind)
    {
        var found = InfoboxFinder.Find(WikiTree.Parse(text));

        Assert.Equal((template, kind), (found?.Infobox.Template, found?.Kind));
    }

    [Fact]
    public void Fields_are_kept_as_written_with_their_line()
    {
        var found = InfoboxFinder.Find(WikiTree.Parse("""
            {{Use dmy dates}}
            {{Infobox military conflict
            | conflict = Siege of Azov
            | date     = {{start date|1637|4|21|df=y}} –
            18 June 1637<ref>Smith</ref>
            |casulties1=<!-- none --> |Result = Cossack victory}}
            '''The siege'''
            """));

        Assert.Equal(2, found?.Line);
        Assert.Equal(
            [
                new InfoboxField("conflict", "Siege of Azov", 3),
                new InfoboxField("date", "{{start date|1637|4|21|df=y}} –\n18 June 1637<ref>Smith</ref>", 4),
                new InfoboxField("casulties1", "<!-- none -->", 6),
                new InfoboxField("Result", "Cossack victory", 6),
            ],
            found?.Infobox.Fields);
        Assert.Equal(FieldMarkup.Wikitext, found?.Infobox.Markup);
    }

    [Fact]
    public void A_known_infobox_is_preferred_to_an_unknown_one_before_it()
    {
        var found = InfoboxFinder.Find(WikiTree.Parse("{{Infobox ship|name=a}}\n<div>\n{{Infobox military conflict|conflict=b}}\n</div>"));

        Assert.Equal("military conflict", found?.Infobox.Template);
    }

    [Fact]
    public void The_first_of_two_infoboxes_counts() =>
        Assert.Equal("a", Assert.Single(InfoboxFinder.Find(WikiTree.Parse("{{Warbox|date=a}}{{Warbox|date=b}}"))!.Infobox.Fields).Value);

    [Fact]
    public void An_infobox_without_an_end_is_found() =>
        Assert.Equal(["a", "b"], InfoboxFinder.Find(WikiTree.Parse("{{Warbox\n|date=a\n|place=b\n\n'''C''' was"))!.Infobox.Fields.Select(field => field.Value));

    [Fact]
    public void A_value_without_a_key_is_kept_with_its_place() =>
        Assert.Equal(["date", "1"], InfoboxFinder.Find(WikiTree.Parse("{{Warbox|date=a|b|}}"))!.Infobox.Fields.Select(field => field.Key));

    [Theory]
    [InlineData("")]
    [InlineData("{{flag|Infobox}} {{Infobox}} words")]
    [InlineData("<nowiki>{{Warbox|a=b}}</nowiki> <!-- {{Warbox|a=b}} -->")]
    public void An_article_may_have_no_infobox(string text) => Assert.Null(InfoboxFinder.Find(WikiTree.Parse(text)));
}
