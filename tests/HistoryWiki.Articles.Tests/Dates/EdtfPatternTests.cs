using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class EdtfPatternTests
{
    [Theory]
    [InlineData("1723", "1723-01-01", "1723-12-31")]
    [InlineData("-0489", "-0489-01-01", "-0489-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("1723-08", "1723-08-01", "1723-08-31")]
    [InlineData("1700-02", "1700-02-01", "1700-02-28")]
    [InlineData("1300-02", "1300-02-01", "1300-02-29")]
    [InlineData("1723-08-04", "1723-08-04", "1723-08-04")]
    [InlineData("1723?", "1723-01-01", "1723-12-31")]
    [InlineData("1547-10~", "1547-10-01", "1547-10-31")]
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11")]
    [InlineData("2004?-06-~11", "2004-06-11", "2004-06-11")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11", "2004?-06-~11")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("0586-21", "0586-03-01", "0586-05-31")]
    [InlineData("1250-24", "1250-12-01", "1251-02-28")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("172X", "1720-01-01", "1729-12-31")]
    [InlineData("17XX", "1700-01-01", "1799-12-31")]
    [InlineData("-04XX", "-0499-01-01", "-0400-12-31")]
    [InlineData("-00XX", "-0099-01-01", "0000-12-31")]
    [InlineData("1X2X-XX", "1020-01-01", "1929-12-31")]
    [InlineData("1723-1X-XX", "1723-10-01", "1723-12-31")]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("[1725-10,1726]", "1725-10-01", "1726-12-31")]
    [InlineData("[1725-10, 1726]", "1725-10-01", "1726-12-31", "[1725-10,1726]")]
    [InlineData("{1992-05-12,1992-05-17}", "1992-05-12", "1992-05-17")]
    [InlineData("[1600..1610]", "1600-01-01", "1610-12-31")]
    [InlineData("[..1726]", null, "1726-12-31")]
    [InlineData("[1726..]", "1726-01-01", null)]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("1547/1548", "1547-01-01", "1548-12-31")]
    [InlineData("1710-03/1710-06-12~", "1710-03-01", "1710-06-12")]
    [InlineData("2012-07-19/..", "2012-07-19", null)]
    [InlineData("../1726", null, "1726-12-31")]
    [InlineData("1725/", "1725-01-01", null)]
    [InlineData("..", null, null)]
    public void A_date_is_read_with_its_first_and_last_day_and_written_back(string edtf, string? earliest, string? latest, string? written = null)
    {
        var reading = EdtfPattern.Parse(edtf);

        Assert.Null(reading.Problem);
        Assert.Equal((earliest, latest), (reading.Expression?.Earliest?.ToString(), reading.Expression?.Latest?.ToString()));
        Assert.Equal(written ?? edtf, EdtfPattern.Format(reading.Expression!));
    }

    [Theory]
    [InlineData("", "There is no date: the text is empty.")]
    [InlineData("172", "A year of four digits is expected at character 1, for example 1723, 172X or -0489.")]
    [InlineData("/", "A year of four digits is expected at character 2, for example 1723, 172X or -0489.")]
    [InlineData("1723-8", "A month of two digits is expected at character 6.")]
    [InlineData("1723-08-4", "A day of two digits is expected at character 9.")]
    [InlineData("1723-13", "13 is no month or season.")]
    [InlineData("1723-02-30", "1723-02-30 does not exist in the calendar.")]
    [InlineData("1723-21-04", "1723-21-04 does not exist in the calendar.")]
    [InlineData("-0000", "-0000 is no year: 1 BC is written 0000.")]
    [InlineData("1726/1725", "1726/1725 ends before it begins.")]
    [InlineData("[1726..1725]", "1726..1725 ends before it begins.")]
    [InlineData("[1725,1726", "The set is not closed by ']'.")]
    [InlineData("[1725..,1726]", "Two dots may stand only before the first date of a set or after its last one.")]
    [InlineData("[1725,..1726]", "Two dots may stand only before the first date of a set or after its last one.")]
    [InlineData("1723 or so", "' ' at character 5 is not expected here.")]
    [InlineData("1985-04-12T23:20:30", "A time of day is not kept here; give the day alone.")]
    [InlineData("Y170000002", "Years of more than four digits (Y…) cannot be ordered here; the years -9999 to 9999 can.")]
    [InlineData("1950S9", "One to four significant digits are expected after S, at character 6.")]
    public void A_text_that_is_no_date_is_refused_with_the_reason(string edtf, string problem)
    {
        var reading = EdtfPattern.Parse(edtf);

        Assert.False(reading.Succeeded);
        Assert.Equal(problem, reading.Problem);
        Assert.Null(HistoricalDate.FromEdtf(edtf));
    }
}
