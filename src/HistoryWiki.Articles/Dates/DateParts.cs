namespace HistoryWiki.Articles.Dates;

/// <summary>How sure an editor is of a date.</summary>
public enum DateSureness
{
    /// <summary>As the parts say it.</summary>
    AsGiven,

    /// <summary>Then, or some day of the year after: <c>[1725-10,1726]</c>.</summary>
    OrAYearLater,

    /// <summary>About then: <c>1725-10~</c>.</summary>
    About,

    /// <summary>Then or before: <c>[..1725-10]</c>.</summary>
    Before,

    /// <summary>Then or after: <c>[1725-10..]</c>.</summary>
    After,

    /// <summary>Perhaps then: <c>1725-10?</c>.</summary>
    Uncertain,
}

/// <summary>A date as a form asks for it, in day, month and year and how sure it is, for example October 1725 or a year later.</summary>
/// <param name="Year">The astronomical year: 490 BC is -489.</param>
/// <param name="Month">1 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter; null where only the year is known.</param>
/// <param name="Day">1 to 31; null where only the month is known.</param>
/// <param name="Sureness">How sure it is.</param>
public sealed record DateParts(int Year, int? Month = null, int? Day = null, DateSureness Sureness = DateSureness.AsGiven)
{
    /// <summary>The calendar, where the source says it.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>
    /// Takes a date apart; null where it says more than a form can hold (a list, a range, a decade), and its words have to do.
    /// </summary>
    public static DateParts? From(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var parts = EdtfPattern.Parse(date.Edtf).Expression switch
        {
            EdtfDate { Doubt: EdtfDoubt.None } given => Of(given, DateSureness.AsGiven),
            EdtfDate { Doubt: EdtfDoubt.Approximate } about => Of(about, DateSureness.About),
            EdtfDate { Doubt: EdtfDoubt.Uncertain } perhaps => Of(perhaps, DateSureness.Uncertain),
            EdtfSet { OneOf: true, Members: [EdtfSpan { From: null, To: { } before }] } => Of(before, DateSureness.Before),
            EdtfSet { OneOf: true, Members: [EdtfSpan { From: { } after, To: null }] } => Of(after, DateSureness.After),
            EdtfSet { OneOf: true, Members: [EdtfDate first, EdtfDate] } => Of(first, DateSureness.OrAYearLater),
            _ => null,
        };
        if (parts is null)
            return null;
        parts = parts with { Calendar = date.Calendar };
        return date.Equals(parts.ToDate()) ? parts : null;
    }

    /// <summary>Puts the parts together; null where there is no such day, as on 30 February.</summary>
    public HistoricalDate? ToDate()
    {
        if (Year is < -9999 or > 9999 || Month is < 1 or > 24 || Day is < 1 or > 31 || Month is null && Day is not null)
            return null;
        var date = EdtfDate.Of(Year, Month, Day);
        EdtfExpression? expression = Sureness switch
        {
            DateSureness.OrAYearLater => Year == 9999 ? null : new EdtfSet(OneOf: true, [date, EdtfDate.Of(Year + 1)]),
            DateSureness.About => date.With(EdtfDoubt.Approximate),
            DateSureness.Before => new EdtfSet(OneOf: true, [new EdtfSpan(null, date)]),
            DateSureness.After => new EdtfSet(OneOf: true, [new EdtfSpan(date, null)]),
            DateSureness.Uncertain => date.With(EdtfDoubt.Uncertain),
            _ => date,
        };
        return expression is null || !EdtfPattern.Parse(EdtfPattern.Format(expression)).Succeeded
            ? null
            : HistoricalDate.Of(expression) with { Calendar = Calendar };
    }

    private static DateParts? Of(EdtfDate date, DateSureness sureness) =>
        date.Year.Number is { } year && date.Month is null or { Number: not null } && date.Day is null or { Number: not null }
            ? new DateParts(year, date.Month?.Number, date.Day?.Number, sureness)
            : null;
}
