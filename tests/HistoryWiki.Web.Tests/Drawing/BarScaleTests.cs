using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;
using static HistoryWiki.Web.Tests.Drawing.SomeFacts;

namespace HistoryWiki.Web.Tests.Drawing;

public class BarScaleTests
{
    [Fact]
    public void The_greatest_figure_of_any_side_is_as_wide_as_a_column()
    {
        var scale = BarScale.Over([Exactly(5_000), Range(18_000, 30_000), new Figure("Heavy")]);

        Assert.Equal(new BarScale(30_000, null), scale);
    }

    [Fact]
    public void A_range_is_solid_to_its_lowest_figure_and_hatched_to_its_highest()
    {
        var bar = new BarScale(30_000, null).Draw(Range(18_000, 21_000));

        Assert.Equal(new Extent(0, 60), bar?.Known);
        Assert.Equal(new Extent(60, 10), bar?.Possible);
    }

    [Fact]
    public void An_exact_figure_is_all_solid() =>
        Assert.Equal(new StrengthBarShape(new Extent(0, 50), null, false), new BarScale(30_000, null).Draw(Exactly(15_000)));

    [Fact]
    public void A_figure_without_a_lowest_number_is_all_hatched()
    {
        var bar = new BarScale(1_000, null).Draw(new Figure("up to 500") { Max = 500 });

        Assert.Null(bar?.Known);
        Assert.Equal(new Extent(0, 50), bar?.Possible);
    }

    [Fact]
    public void A_figure_without_a_highest_number_is_solid_as_far_as_it_is_known()
    {
        var bar = new BarScale(1_000, null).Draw(new Figure("500+") { Min = 500 });

        Assert.Equal(new StrengthBarShape(new Extent(0, 50), null, false), bar);
    }

    [Fact]
    public void Ten_people_beside_a_million_can_still_be_seen() =>
        Assert.Equal(Extent.Narrowest, new BarScale(1_000_000, null).Draw(Exactly(10))?.Known?.Width);

    [Fact]
    public void A_narrow_range_at_the_edge_stays_inside_the_column()
    {
        var bar = new BarScale(100_000, null).Draw(Range(99_999, 100_000));

        Assert.Equal(100, bar!.Possible!.Value.End, 6);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, 0L)]
    public void A_word_and_a_nought_get_no_bar(long? min, long? max) =>
        Assert.Null(new BarScale(1_000, null).Draw(new Figure("Heavy") { Min = min, Max = max }));

    [Fact]
    public void Ships_get_no_bar_on_a_scale_of_people()
    {
        var scale = BarScale.Over([Exactly(60) with { What = "ships" }, Exactly(5_000)]);

        Assert.Equal(new BarScale(5_000, null), scale);
        Assert.Null(scale!.Draw(Exactly(60) with { What = "ships" }));
    }

    [Fact]
    public void Where_only_ships_are_counted_the_scale_is_of_ships() =>
        Assert.Equal(new BarScale(60, "ships"), BarScale.Over([Exactly(60) with { What = "ships" }, Exactly(14) with { What = "ships" }]));

    [Fact]
    public void Words_alone_have_no_scale() => Assert.Null(BarScale.Over([new Figure("Unknown")]));
}
