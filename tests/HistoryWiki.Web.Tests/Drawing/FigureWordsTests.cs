using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tests.Drawing;

public class FigureWordsTests
{
    [Theory]
    [InlineData(20_000L, 20_000L, false, null, "20,000")]
    [InlineData(10_000L, 13_000L, false, null, "10,000–13,000")]
    [InlineData(757L, 757L, true, null, "about 757")]
    [InlineData(60L, null, false, "ships", "at least 60 ships")]
    [InlineData(1L, 1L, false, "ships", "1 ship")]
    [InlineData(1L, null, false, "batteries", "at least 1 battery")]
    [InlineData(1L, 1L, false, "corps", "1 corps")]
    [InlineData(1L, 2L, false, "guns", "1–2 guns")]
    [InlineData(null, 300L, false, null, "up to 300")]
    [InlineData(0L, 0L, false, null, "0")]
    [InlineData(null, null, false, null, null)]
    public void A_number_is_written_as_well_as_it_is_known(long? min, long? max, bool approximate, string? what, string? words) =>
        Assert.Equal(words, FigureWords.Number(new Figure("as written") { Min = min, Max = max, Approximate = approximate, What = what }));

    [Theory]
    [InlineData("civilians", "killed", null, "civilians killed")]
    [InlineData(null, "killed-or-captured", "cavalry", "killed or captured, cavalry")]
    [InlineData(null, null, null, null)]
    public void Beside_a_number_stands_what_it_counts(string? who, string? fate, string? part, string? words) =>
        Assert.Equal(words, FigureWords.Counted(new Figure("as written") { Who = who, Fate = fate, Part = part }));
}
