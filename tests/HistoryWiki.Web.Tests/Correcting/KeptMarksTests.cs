using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Correcting;

/// <summary>What stands beside the facts of a field of wikitext, and has no box of its own, when the field is corrected in its boxes.</summary>
public sealed class KeptMarksTests(CorrectingApp app) : IClassFixture<CorrectingApp>
{
    private static ArticleContent Annotated
    {
        get
        {
            var wikitext = Some.Conflict(
                "Annotated siege",
                ("Date", "1723<ref>Fay</ref>"),
                ("Place", "[[Kabardia]]<ref>Eve</ref>"),
                ("Combatant1", "[[Kalmyk Khanate]]"),
                ("Commander1", "{{flagicon|Kalmyk}} [[Kho Orluk]]<!-- sic --><br />{{flagicon|Russia}} [[Peter the Great|Tsar Peter]]<ref>Dan</ref>"),
                ("Strength1", "10,000<ref>Ann</ref><br />3,000–4,000 cavalry<ref name=\"b\">Bob</ref>{{sfn|Carl|1900}}"));
            return wikitext with { Infobox = wikitext.Infobox! with { Markup = FieldMarkup.Wikitext } };
        }
    }

    [Theory]
    [InlineData("strength1.1.lowest", "3,500", "Strength1", "10,000<ref>Ann</ref><br>3,500–4,000 cavalry<ref name=\"b\">Bob</ref>{{sfn|Carl|1900}}")]
    [InlineData("commander1.1.name", "Tsar Peter I", "Commander1", "{{flagicon|Kalmyk}} [[Kho Orluk]]<!-- sic --><br>{{flagicon|Russia}} [[Peter the Great|Tsar Peter I]]<ref>Dan</ref>")]
    [InlineData("place", "[[Kabardia]]\n[[Volga]]", "Place", "{{plainlist|\n* [[Kabardia]]<ref>Eve</ref>\n* [[Volga]]\n}}")]
    [InlineData("date.start.year", "1722", "Date", "1722<ref>Fay</ref>")]
    public async Task Footnotes_comments_and_flags_beside_a_corrected_fact_stay_beside_theirs(string box, string typed, string key, string text)
    {
        var siege = await app.Save(Annotated);

        var answer = await (await siege.OpenForm()).With(box, typed).Save();

        Assert.Equal("", answer.Problem);
        Assert.Equal(text, (await siege.Current()).Fields.Single(f => f.Key == key).Value);
    }

    [Fact]
    public async Task The_footnotes_of_a_fact_that_is_removed_go_with_it()
    {
        var siege = await app.Save(Annotated);

        await (await (await siege.OpenForm()).Press("remove:strength1.0")).Save();

        Assert.Equal("3,000–4,000 cavalry<ref name=\"b\">Bob</ref>{{sfn|Carl|1900}}", (await siege.Current()).Fields.Single(f => f.Key == "Strength1").Value);
    }

    [Fact]
    public async Task A_comment_that_nothing_ends_hides_no_fact_that_is_added()
    {
        var wikitext = Some.Conflict("Annotated siege", ("Date", "1723"), ("Combatant1", "[[Kalmyk Khanate]]"), ("Strength1", "10,000<!-- sic"));
        var siege = await app.Save(wikitext with { Infobox = wikitext.Infobox! with { Markup = FieldMarkup.Wikitext } });

        var form = await (await siege.OpenForm()).Press("add:strength1");
        var answer = await form.With("strength1.1.lowest", "300").Save();

        Assert.Equal("", answer.Problem);
        Assert.Equal("10,000<br>300 men<!-- sic", (await siege.Current()).Fields.Single(f => f.Key == "Strength1").Value);
    }
}
