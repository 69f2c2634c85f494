using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

public class FactCoverageTests
{
    [Fact]
    public void Of_thirteen_facts_those_that_are_known_are_counted_and_the_others_named()
    {
        var coverage = FactCoverage.Of(Facts.Read(("Date", "January 1644"), ("Place", "Kabardia"), ("Combatant1", "Svans"), ("Strength2", "20,000")).Facts);

        Assert.Equal((4, 13), (coverage.Filled, coverage.Possible));
        Assert.Equal("Part of", coverage.Missing[0].Label);
        Assert.Contains(coverage.Missing, k => k.Label == "Commanders, side 2");
    }

    [Fact]
    public void A_date_that_was_not_understood_is_not_filled() =>
        Assert.Equal(0, FactCoverage.Of(Facts.Read(("Date", "in the days of our fathers")).Facts).Filled);

    [Fact]
    public void A_third_side_has_facts_of_its_own() =>
        Assert.Equal(17, FactCoverage.Of(Facts.Read(("Combatant3", "Nogais")).Facts).Possible);
}
