using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DateWriterTests
{
    [Theory]
    [InlineData("1644-01-04", "4 January 1644")]
    [InlineData("1644-01", "January 1644")]
    [InlineData("1644", "1644")]
    [InlineData("-0489", "490 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("0068-06-09", "9 June AD 68")]
    [InlineData("0586-21", "spring 586")]
    [InlineData("1644~", "about 1644")]
    [InlineData("1644?", "perhaps 1644")]
    [InlineData("1644%", "perhaps about 1644")]
    [InlineData("[..1726]", "before 1726")]
    [InlineData("[1726..]", "after 1726")]
    [InlineData("[1600..1610]", "between 1600 and 1610")]
    [InlineData("[1725-10,1726]", "October 1725 or 1726")]
    [InlineData("[1241-05-01,1241-05-02]", "1 or 2 May 1241")]
    [InlineData("[1241-07,1241-08]", "July or August 1241")]
    [InlineData("[1241,1242,1243]", "1241, 1242 or 1243")]
    [InlineData("[-0043-03-15,0014]", "15 March 44 BC or AD 14")]
    [InlineData("{1992-05-12,1992-05-17}", "12 and 17 May 1992")]
    [InlineData("{1277..1278,1283..1285,1287}", "1277–1278, 1283–1285 and 1287")]
    [InlineData("172X", "1720s")]
    [InlineData("17XX", "18th century")]
    [InlineData("-04XX", "5th century BC")]
    [InlineData("[-0498..-0489]", "490s BC")]
    [InlineData("1547/1548", "1547–1548")]
    [InlineData("1942-10-22/1942-10-27", "22–27 October 1942")]
    [InlineData("2012/..", "since 2012")]
    [InlineData("/1644", "until 1644")]
    [InlineData("1644/", "from 1644")]
    [InlineData("..", "present")]
    public void A_date_is_written_in_English_that_reads_back_as_the_same_date(string edtf, string words)
    {
        var date = HistoricalDate.FromEdtf(edtf)!;

        Assert.Equal(words, DateWriter.Write(date));
        Assert.Equal(date, DateReader.ReadOne(words));
    }

    [Theory]
    [InlineData(1723, 8, 1, "1 August 1723")]
    [InlineData(68, 6, 9, "9 June AD 68")]
    [InlineData(-489, 9, 12, "12 September 490 BC")]
    public void A_single_day_is_written_with_its_era(int year, int month, int day, string words) =>
        Assert.Equal(words, DateWriter.WriteDay(new CalendarDay(year, month, day)));

    [Theory]
    [InlineData(-13, "13th century BC")]
    [InlineData(-5, "5th century BC")]
    [InlineData(1, "1st century")]
    [InlineData(2, "2nd century")]
    [InlineData(3, "3rd century")]
    [InlineData(11, "11th century")]
    [InlineData(21, "21st century")]
    public void A_century_is_counted_as_people_count(int century, string words) =>
        Assert.Equal(words, DateWriter.WriteCentury(century));

    [Fact]
    public void No_century_0_stands_between_BC_and_AD() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DateWriter.WriteCentury(0));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_are_twelve_months_to_name(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DateWriter.WriteMonth(month));

    [Theory]
    [InlineData("[1362-23,1363]", "[1362-23,1363]")]
    [InlineData("190X", "190X")]
    [InlineData("1723-33", "EDTF 1723-33")]
    [InlineData("2004?-06-~11", "2004?-06-~11")]
    public void A_date_that_English_would_blur_stays_in_EDTF_and_still_reads_back(string edtf, string words)
    {
        var date = HistoricalDate.FromEdtf(edtf)!;

        Assert.Equal(words, DateWriter.Write(date));
        Assert.Equal(date, DateReader.ReadOne(words));
    }

    [Theory]
    [InlineData("August 1723 – October 1725/1726", "August 1723 – October 1725 or 1726")]
    [InlineData("1861-1865", "1861–1865")]
    [InlineData("April 16, 1520 – October 25, 1521", "16 April 1520 – 25 October 1521")]
    [InlineData("April 29 to July 22, 1970", "29 April – 22 July 1970")]
    [InlineData("April 3–4, 1864", "3–4 April 1864")]
    [InlineData("104 BC–101 BC", "104–101 BC")]
    [InlineData("27 BC–14 AD", "27 BC – AD 14")]
    [InlineData("c. 602 to c. 628", "about 602 – about 628")]
    [InlineData("July to November 1864", "July – November 1864")]
    [InlineData("19 July 2012 – present", "19 July 2012 – present")]
    [InlineData("March 1710 – 12 June 1710 (O.S.)", "March 1710 – 12 June 1710 (O.S.)")]
    [InlineData("634–1050s", "634–1050s")]
    [InlineData("1241 – ?", "from 1241")]
    [InlineData("? – 1241", "until 1241")]
    [InlineData("January 1644", "January 1644")]
    [InlineData("In the reign of Ayuka", "In the reign of Ayuka")]
    public void A_range_says_once_what_its_ends_share_and_reads_back_as_the_same_range(string source, string words)
    {
        var date = DateReader.Read(source);

        Assert.Equal(words, DateWriter.Write(date));
        Assert.Equal(date with { Text = words }, DateReader.Read(words));
    }
}
