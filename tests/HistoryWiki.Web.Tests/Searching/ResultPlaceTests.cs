using HistoryWiki.Web.Searching;

namespace HistoryWiki.Web.Tests.Searching;

public class ResultPlaceTests
{
    [Fact]
    public void The_next_page_begins_behind_the_last_article_although_others_came_before_it()
    {
        var before = Enumerable.Range(1, 60).ToList();
        var (_, begin, end) = new ResultPlace(1).In(before, ResultPages.Of(60, 0));
        var after = Enumerable.Range(101, 7).Concat(before).ToList();
        var (page, next, nextEnd) = new ResultPlace(2, before[end - 1]).In(after, ResultPages.Of(67, 0));

        Assert.Equal((0, 20), (begin, end));
        Assert.Equal(2, page);
        Assert.Equal(Enumerable.Range(21, 20), after[next..nextEnd]);
    }

    [Fact]
    public void Where_that_article_is_found_no_longer_pages_are_counted() =>
        Assert.Equal((2, 20, 40), new ResultPlace(2, 999).In(Enumerable.Range(1, 60).ToList(), ResultPages.Of(60, 0)));

    [Fact]
    public void Texts_begin_on_a_page_of_their_own_behind_names()
    {
        var pages = ResultPages.Of(50, 5);

        Assert.Equal(4, pages.Count);
        Assert.Equal([(0, 5), (5, 25), (25, 45), (45, 50)], Enumerable.Range(1, 4).Select(pages.At));
    }

    [Fact]
    public void A_page_beyond_the_last_is_the_last() =>
        Assert.Equal((3, 40, 50), new ResultPlace(int.MaxValue).In(Enumerable.Range(1, 50).ToList(), ResultPages.Of(50, 0)));
}
