using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Tests.Layout;

public class PagingTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("3", 3)]
    [InlineData("03", 1)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("1e9", 1)]
    [InlineData("two", 1)]
    [InlineData("1000000000", 1_000_000_000)]
    [InlineData("99999999999999999999", int.MaxValue)]
    public void A_page_is_read_from_any_text(string? page, int expected) => Assert.Equal(expected, Paging.Read(page));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 20, "1 2 0 20")]
    [InlineData(3, 20, "1 2 3 4 0 20")]
    [InlineData(10, 20, "1 0 9 10 11 0 20")]
    [InlineData(4, 20, "1 2 3 4 5 0 20")]
    [InlineData(20, 20, "1 0 19 20")]
    public void The_pages_offered_are_the_first_the_last_and_those_around(int page, int pages, string expected) =>
        Assert.Equal(expected, string.Join(' ', Paging.Around(page, pages)));
}
