using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DateCalendarTests
{
    [Theory]
    [InlineData("15 July 1410", "1410-07-15", DateCalendar.Julian)]
    [InlineData("4 October 1582", "1582-10-04", DateCalendar.Julian)]
    [InlineData("15 October 1582", "1582-10-15", DateCalendar.AsWritten)]
    [InlineData("22 July 1970", "1970-07-22", DateCalendar.AsWritten)]
    [InlineData("12 June 1710 (O.S.)", "1710-06-12", DateCalendar.Julian)]
    [InlineData("5 August 1824 (julian calendar)", "1824-08-05", DateCalendar.Julian)]
    [InlineData("12 June 1710 Old Style", "1710-06-12", DateCalendar.Julian)]
    [InlineData("27 June 1743 (N.S.)", "1743-06-27", DateCalendar.Gregorian)]
    [InlineData("8 February [O.S. 28 January] 1904", "1904-02-08", DateCalendar.Gregorian)]
    [InlineData("15 June O.S. (23 June N.S.) 1389", "1389-06-15", DateCalendar.Julian)]
    [InlineData("28 January O.S. 1904", "1904-01-28", DateCalendar.Julian)]
    [InlineData("12 July 1690 (O.S. 1 July)", "1690-07-12", DateCalendar.Gregorian)]
    [InlineData("1 July (12 July New Style) 1690", "1690-07-01", DateCalendar.Julian)]
    [InlineData("13/25 September 1848", "1848-09-25", DateCalendar.Gregorian)]
    [InlineData("28 January/9 February 1850", "1850-02-09", DateCalendar.Gregorian)]
    [InlineData("27 June 1709 (O.S.)\n28 June 1709 (Swedish calendar)\n8 July 1709 (N.S.)", "1709-06-27", DateCalendar.Julian)]
    [InlineData("8 July 1709 (N.S.)\n27 June 1709 (O.S.)", "1709-07-08", DateCalendar.Gregorian)]
    public void A_day_is_kept_as_written_with_the_calendar_that_the_source_says(string words, string edtf, DateCalendar calendar)
    {
        var date = DateReader.Read(words);

        Assert.Equal((edtf, edtf), (date.Start?.Edtf, date.End?.Edtf));
        Assert.Equal(calendar, date.Start?.Calendar);
    }

    [Fact]
    public void Both_ends_of_a_range_marked_Old_Style_are_Julian()
    {
        var date = DateReader.Read("March 1710 – 12 June 1710 (O.S.)");

        Assert.Equal(("1710-03", DateCalendar.Julian), (date.Start?.Edtf, date.Start?.Calendar));
        Assert.Equal(("1710-06-12", DateCalendar.Julian), (date.End?.Edtf, date.End?.Calendar));
    }

    [Fact]
    public void A_day_of_January_to_March_with_two_years_lies_in_the_later_one() =>
        Assert.Equal("1703-02-10", DateReader.ReadOne("10 February 1702/03")?.Edtf);

    [Theory]
    [InlineData("March 23, 625 AD (7 Shawwal, 3 AH)", "0625-03-23")]
    [InlineData("Muharram 10, 61 AH (October 10, 680 AD)", "0680-10-10")]
    [InlineData("17 March 624 CE / 17 Ramadan, 2 AH", "0624-03-17")]
    [InlineData("10 Muharram 61 AH", "[0680,0681]")]
    [InlineData("1204 AH", "[1789,1790]")]
    [InlineData("Jianwu 2 (1335), 7th month (lunar calendar)", "1335")]
    [InlineData("October 26, 1597 (Gregorian Calendar);\nSeptember 16, 1597 (Lunar calendar)", "1597-10-26")]
    [InlineData("04/01-04/19 1510 (Lunar Calendar)", "1510")]
    [InlineData("6 November 1794\n(16 Brumaire an III)", "1794-11-06")]
    public void Of_a_date_in_another_calendar_only_what_is_certain_is_kept(string words, string edtf)
    {
        var date = DateReader.Read(words);

        Assert.Equal((edtf, edtf), (date.Start?.Edtf, date.End?.Edtf));
        Assert.Equal(words, date.Text);
    }
}
