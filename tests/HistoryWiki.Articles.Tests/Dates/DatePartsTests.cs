using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DatePartsTests
{
    [Theory]
    [InlineData("1644-01-04", 1644, 1, 4, DateSureness.AsGiven)]
    [InlineData("1644-01", 1644, 1, null, DateSureness.AsGiven)]
    [InlineData("-0489", -489, null, null, DateSureness.AsGiven)]
    [InlineData("0586-21", 586, 21, null, DateSureness.AsGiven)]
    [InlineData("[1725-10,1726]", 1725, 10, null, DateSureness.OrAYearLater)]
    [InlineData("1644-01~", 1644, 1, null, DateSureness.About)]
    [InlineData("[..1726]", 1726, null, null, DateSureness.Before)]
    [InlineData("[1726-05-04..]", 1726, 5, 4, DateSureness.After)]
    [InlineData("1362?", 1362, null, null, DateSureness.Uncertain)]
    public void A_date_is_taken_apart_for_a_form_and_put_together_again(string edtf, int year, int? month, int? day, DateSureness sureness)
    {
        var date = HistoricalDate.FromEdtf(edtf)! with { Calendar = DateCalendar.Gregorian };

        var parts = DateParts.From(date);

        Assert.Equal(new DateParts(year, month, day, sureness) { Calendar = DateCalendar.Gregorian }, parts);
        Assert.Equal(date, parts!.ToDate());
    }

    [Theory]
    [InlineData("17XX")]
    [InlineData("1644%")]
    [InlineData("[1725,1727]")]
    [InlineData("[1600..1610]")]
    [InlineData("1547/1548")]
    [InlineData("..")]
    public void A_date_that_a_form_cannot_hold_is_left_to_its_words(string edtf) => Assert.Null(DateParts.From(HistoricalDate.FromEdtf(edtf)!));

    [Theory]
    [InlineData(1723, 2, 30)]
    [InlineData(1723, 13, null)]
    [InlineData(1723, 21, 4)]
    [InlineData(1723, null, 4)]
    [InlineData(10000, null, null)]
    public void A_day_that_does_not_exist_makes_no_date(int year, int? month, int? day) => Assert.Null(new DateParts(year, month, day).ToDate());
}
