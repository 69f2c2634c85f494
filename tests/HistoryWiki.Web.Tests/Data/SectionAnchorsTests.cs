using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests.Data;

public class SectionAnchorsTests
{
    [Theory]
    [InlineData("First campaign  (1723)", "s-First_campaign_(1723)")]
    [InlineData("Battle|Battle|battle", "s-Battle|s-Battle_2|s-battle_3")]
    [InlineData("Battle|Battle 2|Battle|Battle", "s-Battle|s-Battle_2|s-Battle_3|s-Battle_4")]
    [InlineData("Battle 2|Battle|Battle", "s-Battle_2|s-Battle|s-Battle_3")]
    [InlineData("Battle|Battle|Battle 2|Battle 2", "s-Battle|s-Battle_2|s-Battle_2_2|s-Battle_2_3")]
    public void Every_heading_has_a_fragment_of_its_own(string headings, string fragments)
    {
        var anchors = new SectionAnchors();

        Assert.Equal(fragments, string.Join('|', headings.Split('|').Select(anchors.For)));
    }

    [Fact]
    public void One_heading_repeated_sixty_thousand_times_still_has_as_many_fragments()
    {
        var anchors = new SectionAnchors();

        Assert.Equal(60_000, Enumerable.Range(0, 60_000).Select(_ => anchors.For("a")).Distinct().Count());
    }
}
