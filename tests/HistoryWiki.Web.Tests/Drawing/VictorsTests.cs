using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;
using static HistoryWiki.Web.Tests.Drawing.SomeFacts;

namespace HistoryWiki.Web.Tests.Drawing;

public class VictorsTests
{
    [Theory]
    [InlineData("Kalmyk Khanate", "Russian Empire", "Kalmyk", 1)]
    [InlineData("Kalmyk Khanate", "Russian Empire", "russian empire", 2)]
    [InlineData("Svans|Karachay-Balkars", "Yedisan Nogais|Dzhemboyluks", "Kabardian–Nogai–Abazin", null)]
    [InlineData("Kabardians|Nogai Horde", "Yedisan Nogais", "Kabardians–Nogai", 1)]
    [InlineData("France", "Kingdom of England", "French", 1)]
    [InlineData("Western Roman Empire|Visigoths", "Hunnic Empire", "Roman", 1)]
    [InlineData("British Raj", "Emirate of Afghanistan", "Afghan", 2)]
    [InlineData("United Kingdom", "Argentina", "British", 1)]
    [InlineData("United Kingdom|France", "Russian Empire", "Anglo-French", null)]
    [InlineData("United States|United Kingdom", "Empire of Japan", "U.S. and Allied", 1)]
    [InlineData("Kingdom of France|Abenaki", "Kingdom of Great Britain", "French & Native American", 1)]
    [InlineData("Kingdom of France|Abenaki", "Kingdom of Great Britain", "French and British", null)]
    [InlineData("Western Allies", "Axis powers", "Allied", 1)]
    [InlineData("Kingdom of France", "Seventh Coalition", "Coalition", 2)]
    [InlineData("Western Roman Empire", "Eastern Roman Empire", "Roman", null)]
    [InlineData("Russian SFSR", "Russian State", "Russian", null)]
    [InlineData("Kazakh Khanate", "Kalmyk Khanate", "Kal", null)]
    [InlineData("Kazakh Khanate", "Kalmyk Khanate", "–", null)]
    public void Only_a_side_that_is_called_as_the_victor_is_marked(string first, string second, string victor, int? side)
    {
        var result = new ConflictResult($"{victor} victory", Outcome.Victory, victor);

        Assert.Equal(side, Victors.SideOf(result, [Side(1, first.Split('|')), Side(2, second.Split('|'))]));
    }

    [Fact]
    public void An_outcome_that_is_no_victory_marks_nobody_even_where_it_names_somebody() =>
        Assert.Null(Victors.SideOf(new ConflictResult("Treaty", Outcome.Treaty, "Kalmyk Khanate"), [Side(1, "Kalmyk Khanate")]));

    [Fact]
    public void A_victor_that_no_side_is_called_by_is_named_beside_the_outcome()
    {
        var facts = Facts(Side(1, "Svans")) with { Result = new ConflictResult("Kabardian victory", Outcome.Victory, "Kabardian") };

        Assert.Equal("The facts name no side “Kabardian”: no side is marked as the victor.", OutcomeWords.Comment(facts));
    }
}
