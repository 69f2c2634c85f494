using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

public class DatePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Every_expression_is_the_same_after_it_was_written_in_EDTF_and_read() =>
        Prop.ForAll(SomeDates.Expressions.ToArbitrary(), expression => expression.Equals(EdtfPattern.Parse(EdtfPattern.Format(expression)).Expression)).Check(Many);

    [Fact]
    public void Every_date_is_the_same_after_it_was_written_in_English_and_read() =>
        Prop.ForAll(SomeDates.Dates.ToArbitrary(), date => date.Equals(DateReader.ReadOne(DateWriter.Write(date)))).Check(Many);

    [Fact]
    public void Every_plain_date_is_written_in_English() =>
        Prop.ForAll(SomeDates.Plain.ToArbitrary(), date => !DateWriter.Write(HistoricalDate.Of(date)).StartsWith("EDTF", StringComparison.Ordinal)).Check(Many);

    [Fact]
    public void Every_range_of_two_plain_dates_is_the_same_after_it_was_written_in_English_and_read()
    {
        var ranges =
            from start in SomeDates.Plain
            from end in SomeDates.Plain
            where start.Latest < end.Earliest
            select new HistoricalDateRange("", HistoricalDate.Of(start), HistoricalDate.Of(end));

        Prop.ForAll(ranges.ToArbitrary(), range => DateReader.Read(DateWriter.Write(range)) is var read && range.Start!.Equals(read.Start) && range.End!.Equals(read.End))
            .Check(Many);
    }

    [Fact]
    public void Any_text_is_read_to_its_end_without_an_exception_and_its_words_are_kept() =>
        Prop.ForAll(SomeDates.Texts.ToArbitrary(), text => DateReader.Read(text).Text == text.Trim() && (DateReader.ReadOne(text) is null or { Edtf.Length: > 0 })).Check(Many);

    [Fact]
    public void What_is_read_of_any_text_is_valid_EDTF_and_does_not_end_before_it_begins() =>
        Prop.ForAll(SomeDates.Texts.ToArbitrary(), text =>
        {
            var date = DateReader.Read(text);
            return IsValid(date.Start) && IsValid(date.End) && !(date.Start?.Earliest > date.End?.Latest) && IsValid(DateReader.ReadOne(text));
        }).Check(Many);

    [Fact]
    public void Any_characters_are_refused_or_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
            (EdtfPattern.Parse(text ?? "").Succeeded || EdtfPattern.Parse(text ?? "").Problem is not null) && DateReader.Read(text ?? "") is not null).Check(Many);

    private static bool IsValid(HistoricalDate? date) =>
        date is null || date.Edtf == ".." || HistoricalDate.FromEdtf(date.Edtf) is { } read && (read.Earliest, read.Latest) == (date.Earliest, date.Latest);
}
