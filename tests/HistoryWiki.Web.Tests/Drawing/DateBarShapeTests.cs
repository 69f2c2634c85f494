using HistoryWiki.Articles.Dates;
using HistoryWiki.Web.Drawing;
using static HistoryWiki.Web.Tests.Drawing.SomeFacts;

namespace HistoryWiki.Web.Tests.Drawing;

public class DateBarShapeTests
{
    [Fact]
    public void A_war_with_an_uncertain_end_is_solid_until_the_first_day_it_can_have_ended_and_hatched_until_the_last()
    {
        var shape = DateBarShape.Of(Range("August 1723 – October 1725/1726", "1723-08", "[1725-10,1726]"));

        Assert.Equal((1723, 1727), (shape!.Axis.From, shape.Axis.To));
        AssertExtent(14.52, 68.7, shape.Known!.Value);
        AssertExtent(68.7, 100, Assert.Single(shape.Possible));
    }

    [Fact]
    public void A_month_whose_days_are_not_known_is_hatched_as_long_as_the_month()
    {
        var shape = DateBarShape.Of(Once("January 1644", "1644-01"));

        Assert.Null(shape!.Known);
        AssertExtent(0, 8.47, Assert.Single(shape.Possible));
        Assert.Equal(["1644", "April", "July", "October", null], shape.Axis.Ticks.Select(t => t.Label));
    }

    [Fact]
    public void A_single_day_is_solid_and_wide_enough_to_be_seen()
    {
        var shape = DateBarShape.Of(Once("4 January 1644", "1644-01-04"));

        Assert.Empty(shape!.Possible);
        Assert.Equal(Extent.Narrowest, shape.Known!.Value.Width);
    }

    [Fact]
    public void Days_of_a_battle_are_solid_from_the_first_to_the_last()
    {
        var shape = DateBarShape.Of(Range("1–3 July 1863", "1863-07-01", "1863-07-03"));

        AssertExtent(49.59, 50.41, shape!.Known!.Value);
        Assert.Empty(shape.Possible);
    }

    [Fact]
    public void A_war_that_began_and_ended_in_unknown_months_of_neighbouring_years_is_hatched_throughout()
    {
        var shape = DateBarShape.Of(Range("1681–1682", "1681", "1682"));

        Assert.Equal(2, shape!.Possible.Count);
        AssertExtent(0, 50, shape.Possible[0]);
        AssertExtent(50, 100, shape.Possible[1]);
    }

    [Fact]
    public void A_war_that_has_not_ended_is_hatched_to_the_edge()
    {
        var shape = DateBarShape.Of(new HistoricalDateRange("2011–present", Date("2011"), new HistoricalDate("..", null, null)));

        Assert.Equal(100, shape!.Possible[^1].End, 6);
    }

    [Fact]
    public void A_date_that_was_not_understood_is_not_drawn() =>
        Assert.Null(DateBarShape.Of(new HistoricalDateRange("in the days of yore", null, null)));

    [Theory]
    [InlineData(1723.5, 1724.0, "1723 April July October")]
    [InlineData(1643.2, 1644.9, "1643 July 1644 July")]
    [InlineData(1723.0, 1726.9, "1723 1724 1725 1726")]
    [InlineData(1618.4, 1648.8, "1610 1620 1630 1640")]
    [InlineData(1337.0, 1453.4, "1300 1350 1400 1450")]
    [InlineData(-490.6, -478.1, "495 BC 490 BC 485 BC 480 BC")]
    [InlineData(-263.0, 5.0, "300 BC 200 BC 100 BC")]
    [InlineData(0.1, 0.9, "1 BC April July October")]
    public void An_axis_is_labelled_in_round_years_as_people_count_them(double first, double last, string labels)
    {
        var axis = DateAxis.Over(first, last);

        Assert.Equal(labels, string.Join(' ', axis.Ticks.SkipLast(1).Select(t => t.Label)));
        Assert.True(axis.From <= first && axis.To >= last);
        Assert.Equal(100, axis.Ticks[^1].At);
    }

    [Theory]
    [InlineData("1723-08", "[1725-10,1726]", "August 1723 – October 1725 or 1726: began between 1 August 1723 and 31 August 1723, ended between 1 October 1725 and 31 December 1726")]
    [InlineData("1863-07-01", "1863-07-03", "1–3 July 1863")]
    [InlineData("1644-01", "1644-01", "January 1644: at some time between 1 January 1644 and 31 January 1644")]
    public void Those_who_listen_hear_what_is_drawn(string start, string end, string words) =>
        Assert.Equal(words, DateWords.Spoken(Range("as written", start, end)));

    [Fact]
    public void No_axis_is_crowded_however_long_the_time()
    {
        for (var from = -9000; from < 9000; from += 373)
        {
            for (var years = 1; from + years <= 9990; years = years * 2 + 1)
                Assert.InRange(DateAxis.Over(from, from + years).Ticks.Count, 2, 8);
        }
    }

    private static void AssertExtent(double start, double end, Extent extent)
    {
        Assert.Equal(start, extent.Start, 0.05);
        Assert.Equal(end, extent.End, 0.05);
    }
}
