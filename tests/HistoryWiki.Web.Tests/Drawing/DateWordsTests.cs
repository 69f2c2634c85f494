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
}
