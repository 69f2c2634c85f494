using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class TitlePartsTests
{
    [Theory]
    [InlineData("Kazakh–Kalmyk War (1723–1726)", "Kazakh–Kalmyk War", "1723–1726")]
    [InlineData("Fu Yi (general)", "Fu Yi", "general")]
    [InlineData("Fu_Yi_(general)", "Fu_Yi", "general")]
    [InlineData(" Battle of Samos ", "Battle of Samos", null)]
    [InlineData("Siege (war) of Baghdad", "Siege (war) of Baghdad", null)]
    [InlineData("Siege (1) (2)", "Siege (1)", "2")]
    [InlineData("(1812)", "(1812)", null)]
    [InlineData("War()", "War()", null)]
    [InlineData("War ( )", "War ( )", null)]
    [InlineData("War (a)b)", "War (a)b)", null)]
    [InlineData("", "", null)]
    public void The_brackets_at_the_end_tell_a_title_from_others(string title, string name, string? disambiguation)
    {
        Assert.Equal(new TitleParts(name, disambiguation), TitleParts.Split(title));
    }
}
