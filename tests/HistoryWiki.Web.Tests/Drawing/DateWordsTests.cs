using HistoryWiki.Articles.Dates;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tests.Drawing;

public class DateWordsTests
{
    [Theory]
    [InlineData("5 July 1943 – 23 August 1943 ()", "5 July 1943 – 23 August 1943")]
    [InlineData("( ) August 1723 () – October 1725/1726", "August 1723 – October 1725/1726")]
    [InlineData("5 July 1943 (German offensive:) 12 July 1943 (Soviet offensive: )", "5 July 1943 (German offensive) 12 July 1943 (Soviet offensive)")]
    [InlineData("August 1723 (Old  Style)", "August 1723 (Old  Style)")]
    public void Brackets_whose_content_was_lost_are_not_repeated(string words, string given) =>
        Assert.Equal(given, DateWords.AsGiven(new HistoricalDateRange(words, null, null)));

    [Theory]
    [InlineData("June 18, 1815", null)]
    [InlineData("18 Jun. 1815", null)]
    [InlineData("18 June 1815 (Waterloo)", "18 June 1815 (Waterloo)")]
    [InlineData("18 Juin 1815 A.D.", "18 Juin 1815 A.D.")]
    public void The_words_of_the_source_are_repeated_only_where_they_say_more(string words, string? given) =>
        Assert.Equal(given, DateWords.GivenOtherwise(SomeFacts.Once(words, "1815-06-18")));

    [Theory]
    [InlineData("1725/1726", "1725/1726")]
    [InlineData("1725 or 1726", null)]
    public void A_slash_that_we_read_as_or_is_repeated(string words, string? given) =>
        Assert.Equal(given, DateWords.GivenOtherwise(SomeFacts.Once(words, "[1725,1726]")));
}
