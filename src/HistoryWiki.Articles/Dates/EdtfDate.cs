namespace HistoryWiki.Articles.Dates;

/// <summary>
/// One date in EDTF: a year, a month or season of it, or a day, for example <c>1723</c>, <c>0586-21</c> or <c>1725-10-04~</c>.
/// </summary>
/// <param name="Year">The astronomical year.</param>
/// <param name="Month">The month 01 to 12, or a part of the year of <see cref="PartsOfYear"/> (21 is spring).</param>
/// <param name="Day">The day of the month.</param>
public sealed record EdtfDate(EdtfComponent Year, EdtfComponent? Month = null, EdtfComponent? Day = null) : EdtfExpression
{
    /// <summary>
    /// How many digits of the year are significant, for example 2 in <c>1950S2</c>: some year of the 1900s, estimated as 1950.
    /// </summary>
    public int? SignificantDigits { get; init; }

    /// <inheritdoc/>
    public override CalendarDay? Earliest => IsOneYear ? FirstDayOf(Year.Least) : Years(ascending: true).Select(FirstDayOf).FirstOrDefault(day => day is not null);

    /// <inheritdoc/>
    public override CalendarDay? Latest => IsOneYear ? LastDayOf(Year.Least) : Years(ascending: false).Select(LastDayOf).FirstOrDefault(day => day is not null);

    /// <summary>The doubt that all parts share; null where they differ.</summary>
    public EdtfDoubt? Doubt =>
        (Month is null || Month.Value.Doubt == Year.Doubt) && (Day is null || Day.Value.Doubt == Year.Doubt) ? Year.Doubt : null;

    /// <summary>A date whose digits are all known. Whether its day exists shows in <see cref="Earliest"/>.</summary>
    /// <param name="year">The astronomical year.</param>
    /// <param name="month">The month or part of the year.</param>
    /// <param name="day">The day of the month.</param>
    public static EdtfDate Of(int year, int? month = null, int? day = null) => new(
        EdtfComponent.Year(year),
        month is { } m ? EdtfComponent.Part(m) : null,
        day is { } d ? EdtfComponent.Part(d) : null);

    /// <summary>The same date, each part with this doubt.</summary>
    public EdtfDate With(EdtfDoubt doubt) => this with
    {
        Year = Year with { Doubt = doubt },
        Month = Month is { } month ? month with { Doubt = doubt } : null,
        Day = Day is { } day ? day with { Doubt = doubt } : null,
    };

    private bool IsOneYear => SignificantDigits is null && !Year.Digits.Contains(EdtfComponent.Unspecified, StringComparison.Ordinal);

    private IEnumerable<int> Years(bool ascending)
    {
        var (least, greatest) = (Year.Least, Year.Greatest);
        if (SignificantDigits is { } digits)
        {
            var step = (int)Math.Pow(10, 4 - digits);
            var nearZero = least / step * step;
            (least, greatest) = least < 0 ? (nearZero - step + 1, nearZero) : (nearZero, nearZero + step - 1);
        }
        for (var i = 0; i <= greatest - least; i++)
        {
            var year = ascending ? least + i : greatest - i;
            if (SignificantDigits is not null || Year.Fits(year))
                yield return year;
        }
    }

    private CalendarDay? FirstDayOf(int year)
    {
        if (PartsOfYear.Find(Month) is { } part)
            return Day is null ? part.FirstDay(year) : null;
        for (var month = 1; month <= 12; month++)
        {
            if (Month is { } m && !m.Fits(month))
                continue;
            for (var day = 1; day <= CalendarDay.DaysIn(year, month); day++)
            {
                if (Day is not { } d || d.Fits(day))
                    return new CalendarDay(year, month, day);
            }
        }
        return null;
    }

    private CalendarDay? LastDayOf(int year)
    {
        if (PartsOfYear.Find(Month) is { } part)
            return Day is null ? part.LastDay(year) : null;
        for (var month = 12; month >= 1; month--)
        {
            if (Month is { } m && !m.Fits(month))
                continue;
            for (var day = CalendarDay.DaysIn(year, month); day >= 1; day--)
            {
                if (Day is not { } d || d.Fits(day))
                    return new CalendarDay(year, month, day);
            }
        }
        return null;
    }
}
