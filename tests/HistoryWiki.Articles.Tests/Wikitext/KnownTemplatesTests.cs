using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Tests.Wikitext;

public class KnownTemplatesTests
{
    [Theory]
    [InlineData("flag", TemplateRole.Flag, "")]
    [InlineData("FlagCountry", TemplateRole.Flag, "")]
    [InlineData("flagicon image", TemplateRole.Picture, "")]
    [InlineData("USA", TemplateRole.Flag, "United States")]
    [InlineData("SUN 1923-1955", TemplateRole.Flag, "Soviet Union")]
    [InlineData("KIA", TemplateRole.Fate, "KIA")]
    [InlineData("Killed in action", TemplateRole.Fate, "KIA")]
    [InlineData("ubl", TemplateRole.List, "")]
    [InlineData("endplainlist", TemplateRole.ListEdge, "")]
    [InlineData("spaced ndash", TemplateRole.FixedWords, " – ")]
    [InlineData("lang", TemplateRole.Value, "2|1")]
    [InlineData("lang-ru", TemplateRole.NamedLanguage, "ru")]
    [InlineData("Circa", TemplateRole.Prefix, "c.")]
    [InlineData("formatnum:5000", TemplateRole.Number, "")]
    [InlineData("HMS", TemplateRole.Ship, "HMS")]
    [InlineData("INS", TemplateRole.Ship, "INS")]
    [InlineData("legend", TemplateRole.Value, "2|1")]
    [InlineData("Campaignbox Great Northern War", TemplateRole.Silent, "")]
    [InlineData("cite av media notes", TemplateRole.Citation, "")]
    [InlineData("sfn", TemplateRole.ShortNote, "")]
    [InlineData("#tag:ref", TemplateRole.Note, "")]
    [InlineData("Infobox weapon", TemplateRole.Infobox, "")]
    [InlineData("Warbox", TemplateRole.Infobox, "")]
    public void A_template_is_known_by_its_name(string name, TemplateRole role, string detail)
    {
        var known = KnownTemplates.Find(name);

        Assert.Equal((role, detail), (known?.Role, known?.Detail));
    }

    [Theory]
    [InlineData("Ottoman battles in the 20th century")]
    [InlineData("XQZ")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(":")]
    [InlineData("AB ")]
    public void A_template_in_no_table_is_not_known(string name) => Assert.Null(KnownTemplates.Find(name));
}
