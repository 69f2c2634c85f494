using FsCheck;
using FsCheck.Fluent;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Tests.Dates;

/// <summary>Makes dates of every kind for properties.</summary>
internal static class SomeDates
{
    private static readonly string[] Words =
    [
        "1241", "490 BC", "AD 9", "12", "31", "3rd", "9th century", "1240s", "May", "Sept.", "spring", "fall", "c.", "~", "?", "before", "after", "since", "until", "to", "from",
        "between", "and", "or", "–", "-", "/", ",", ";", "\n", "(", ")", "[", "]", "O.S.", "(N.S.)", "present", "AH", "lunar", "Ramadan", "early", "BC", "battle of", ":", "10,000",
        "1000000000000000000", "XIV", "siècle", "Mai", "до н. э.", "99", "0", "05:30", "weeks", "1/2/1241", "{", "..", "X", "%", "\t", "é",
    ];

    public static Gen<EdtfDoubt> Doubts => Gen.Elements(EdtfDoubt.None, EdtfDoubt.None, EdtfDoubt.Uncertain, EdtfDoubt.Approximate, EdtfDoubt.UncertainAndApproximate);

    /// <summary>A date with one doubt, as sources give them.</summary>
    public static Gen<EdtfDate> Plain =>
        from year in Gen.OneOf(Gen.Choose(-3000, 2100), Gen.Choose(1000, 2000), Gen.Choose(-50, 120))
        from month in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1, 12).Select(Maybe), Gen.Choose(21, 24).Select(Maybe))
        from day in Gen.Choose(0, 28).Select(day => day == 0 || month is null or > 12 ? null : Maybe(day))
        from doubt in Doubts
        select EdtfDate.Of(year, month, day).With(doubt);

    /// <summary>A decade or a century.</summary>
    public static Gen<EdtfDate> Spread =>
        from decade in Gen.Choose(10, 209)
        from isCentury in Gen.Elements(true, false)
        select new EdtfDate(new EdtfComponent(isCentury ? $"{decade / 10:00}XX" : $"{decade:000}X"));

    /// <summary>A date whose parts have doubts of their own.</summary>
    public static Gen<EdtfDate> Mixed =>
        from date in Plain
        from year in Doubts
        from month in Doubts
        from day in Doubts
        select date with
        {
            Year = date.Year with { Doubt = year },
            Month = date.Month is { } m ? m with { Doubt = month } : null,
            Day = date.Day is { } d ? d with { Doubt = day } : null,
        };

    public static Gen<EdtfExpression> Expressions => Gen.OneOf(
        Plain.Select(AsExpression),
        Spread.Select(AsExpression),
        Mixed.Select(AsExpression),
        from start in Plain
        from end in Gen.OneOf(Plain.Select(AsExpression), Gen.Constant<EdtfExpression>(new EdtfOpen()), Gen.Constant<EdtfExpression>(new EdtfUnknown()))
        where !(start.Earliest > end.Latest)
        select (EdtfExpression)new EdtfInterval(start, end),
        from end in Plain
        select (EdtfExpression)new EdtfInterval(new EdtfUnknown(), end),
        from oneOf in Gen.Elements(true, false)
        from members in Gen.OneOf(Plain.Select(AsExpression), Plain.Select(AsExpression), Spans).NonEmptyListOf()
        select (EdtfExpression)new EdtfSet(oneOf, [.. members]),
        from date in Plain
        from isBefore in Gen.Elements(true, false)
        select (EdtfExpression)new EdtfSet(OneOf: true, [isBefore ? new EdtfSpan(null, date) : new EdtfSpan(date, null)]),
        from date in Plain
        from other in Plain
        select (EdtfExpression)new EdtfSet(OneOf: true, [date, other]));

    public static Gen<HistoricalDate> Dates =>
        from expression in Expressions
        from calendar in Gen.Elements(DateCalendar.AsWritten, DateCalendar.AsWritten, DateCalendar.Julian, DateCalendar.Gregorian)
        select HistoricalDate.Of(expression) with { Calendar = calendar };

    /// <summary>Text in which the words and signs of dates stand in any order.</summary>
    public static Gen<string> Texts =>
        from words in Gen.Elements(Words).ListOf()
        from separator in Gen.Elements(" ", "", " ")
        select string.Join(separator, words);

    private static Gen<EdtfExpression> Spans =>
        from start in Plain
        from end in Plain
        where start.Earliest <= end.Latest
        select (EdtfExpression)new EdtfSpan(start, end);

    private static EdtfExpression AsExpression(EdtfDate date) => date;

    private static int? Maybe(int number) => number;
}
