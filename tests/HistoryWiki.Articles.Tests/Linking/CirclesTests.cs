using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Tests.Linking;

public class CirclesTests
{
    [Theory]
    [InlineData("1>2 2>3", "")]
    [InlineData("1>1", "1")]
    [InlineData("1>2 2>1", "1 2")]
    [InlineData("1>2 2>3 3>2", "2 3")]
    [InlineData("1>2 2>3 3>1 3>4", "1 2 3")]
    [InlineData("1>2 2>1 2>3 3>2", "1 2 3")]
    [InlineData("1>2 2>1 3>4 4>3 1>3", "1 2; 3 4")]
    [InlineData("1>2 1>3 2>4 3>4", "")]
    public void Everything_is_found_from_which_a_way_leads_back_to_itself(string steps, string circles)
    {
        var next = steps.Split(' ').Select(step => step.Split('>').Select(int.Parse).ToList()).GroupBy(step => step[0]).ToDictionary(same => same.Key, same => (IReadOnlyList<int>)same.Select(step => step[1]).ToList());

        Assert.Equal(circles, string.Join("; ", Circles.Of(next).OrderBy(circle => circle[0]).Select(circle => string.Join(' ', circle))));
    }

    [Fact]
    public void A_circle_of_100000_is_found_whole()
    {
        const int length = 100_000;
        var next = Enumerable.Range(0, length).ToDictionary(i => i, i => (IReadOnlyList<int>)[(i + 1) % length]);

        Assert.Equal(length, Assert.Single(Circles.Of(next)).Count);
    }
}
