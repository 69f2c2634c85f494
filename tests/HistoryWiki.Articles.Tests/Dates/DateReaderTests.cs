using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DateReaderTests
{
    [Fact]
    public void A_war_that_ended_in_a_month_or_a_year_later_keeps_both_ends_open_to_the_day()
    {
        var date = DateReader.Read("August 1723 – October 1725/1726");

        Assert.Equal("August 1723 – October 1725/1726", date.Text);
        Assert.Equal(new HistoricalDate("1723-08", new CalendarDay(1723, 8, 1), new CalendarDay(1723, 8, 31)), date.Start);
        Assert.Equal(new HistoricalDate("[1725-10,1726]", new CalendarDay(1725, 10, 1), new CalendarDay(1726, 12, 31)), date.End);
    }

    [Theory]
    [InlineData("January 1644", "1644-01")]
    [InlineData("15 July 1410", "1410-07-15")]
    [InlineData("November 26, 1835", "1835-11-26")]
    [InlineData("February 4 1961", "1961-02-04")]
    [InlineData("24 February, 1813", "1813-02-24")]
    [InlineData("October, 1912", "1912-10")]
    [InlineData("357", "0357")]
    [InlineData("490 BC", "-0489")]
    [InlineData("12 September 490 BC", "-0489-09-12")]
    [InlineData("AD 68", "0068")]
    [InlineData("9 June 68", "0068-06-09")]
    [InlineData("Autumn of 217 BC", "-0216-23")]
    [InlineData("Spring 586", "0586-21")]
    [InlineData("1725/1726", "[1725,1726]")]
    [InlineData("1725/26", "[1725,1726]")]
    [InlineData("268 or early 269", "[0268,0269]")]
    [InlineData("27/28 January 1945", "[1945-01-27,1945-01-28]")]
    [InlineData("c. 721", "0721~")]
    [InlineData("1362?", "1362?")]
    [InlineData("before 1726", "[..1726]")]
    [InlineData("after 1726", "[1726..]")]
    [InlineData("1726 or later", "[1726..]")]
    [InlineData("between 1600 and 1610", "[1600..1610]")]
    [InlineData("1720s", "172X")]
    [InlineData("490s BC", "[-0498..-0489]")]
    [InlineData("early 9th century", "08XX")]
    [InlineData("5th century BC", "-04XX")]
    [InlineData("2007-03-30", "2007-03-30")]
    public void A_single_date_begins_and_ends_the_same(string words, string edtf)
    {
        var date = DateReader.Read(words);

        Assert.Equal(edtf, date.Start?.Edtf);
        Assert.Equal(date.Start, date.End);
        Assert.Equal(date.Start, DateReader.ReadOne(words));
    }

    [Theory]
    [InlineData("6–13 January 1842", "1842-01-06", "1842-01-13")]
    [InlineData("12 and 17 May 1992", "1992-05-12", "1992-05-17")]
    [InlineData("29 April – 22 July 1970", "1970-04-29", "1970-07-22")]
    [InlineData("April 16, 1520 – October 25, 1521", "1520-04-16", "1521-10-25")]
    [InlineData("April 3–4, 1864", "1864-04-03", "1864-04-04")]
    [InlineData("August 15 – September 19, 1950", "1950-08-15", "1950-09-19")]
    [InlineData("31 January-3 February 1944", "1944-01-31", "1944-02-03")]
    [InlineData("24 April–13 June, 1920", "1920-04-24", "1920-06-13")]
    [InlineData("May-June 1864", "1864-05", "1864-06")]
    [InlineData("8 & 12 May 2008", "2008-05-08", "2008-05-12")]
    [InlineData("December 22, 1776 to January 3, 1777", "1776-12-22", "1777-01-03")]
    [InlineData("29 December – 3 January 1777", "1776-12-29", "1777-01-03")]
    [InlineData("March 8; April 20; May 4, 8 & 12, 2008", "2008-03-08", "2008-05-12")]
    [InlineData("14–15 February, 2 March 1916", "1916-02-14", "1916-03-02")]
    [InlineData("1277–78, 1283–85 and 1287", "1277", "1287")]
    [InlineData("1260–64", "1260", "1264")]
    [InlineData("104–101 BC", "-0103", "-0100")]
    [InlineData("27 BC – AD 14", "-0026", "0014")]
    [InlineData("c. 602 to c. 628", "0602~", "0628~")]
    [InlineData("6–7/8 April 1941", "1941-04-06", "[1941-04-07,1941-04-08]")]
    [InlineData("967/968–971", "[0967,0968]", "0971")]
    [InlineData("July and August 1482", "1482-07", "1482-08")]
    [InlineData("634–1050s", "0634", "105X")]
    [InlineData("Autumn 1632 – Spring 1634", "1632-23", "1634-21")]
    [InlineData("19 July 2012 – present", "2012-07-19", "..")]
    public void A_range_begins_with_its_first_date_and_ends_with_its_last(string words, string start, string end)
    {
        var date = DateReader.Read(words);

        Assert.Equal((start, end), (date.Start?.Edtf, date.End?.Edtf));
    }

    [Fact]
    public void A_month_alone_lies_in_the_year_it_is_read_within()
    {
        Assert.Equal("1724-03", DateReader.ReadOne("March", year: 1724)?.Edtf);
        Assert.Null(DateReader.ReadOne("March"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("30 February 1723")]
    [InlineData("1000000000000000000")]
    [InlineData("10,000–13,000")]
    [InlineData("Unknown")]
    [InlineData("Peace Treaty of Kiev")]
    public void Words_that_are_no_date_are_kept_and_not_understood(string words)
    {
        Assert.Equal(new HistoricalDateRange(words, null, null), DateReader.Read(words));
        Assert.Null(DateReader.ReadOne(words));
    }
}
