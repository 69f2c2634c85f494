using HistoryWiki.Web.Reading;

namespace HistoryWiki.Web.Tests.Reading;

public class TextDirectionTests
{
    [Theory]
    [InlineData("<ul><li>معركة قنجال</li></ul>", "rtl")]
    [InlineData("<p>(1708) קרב</p>", "rtl")]
    [InlineData("<p>Kanzhal (قنجال)</p>", null)]
    [InlineData("<p>Канжал</p>", null)]
    [InlineData("<p>1708</p>", null)]
    [InlineData("", null)]
    public void A_text_runs_as_its_first_letter_does(string html, string? direction) => Assert.Equal(direction, TextDirection.Of(html));
}
