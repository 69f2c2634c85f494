namespace HistoryWiki.Articles.Dates;

/// <summary>How a date is joined to the one before it.</summary>
internal enum DateLink
{
    /// <summary>Another date beside it: <c>12 and 17 May</c>.</summary>
    List,

    /// <summary>The end of what the one before began: <c>12–17 May</c>.</summary>
    Range,

    /// <summary>The same date in other words, <c>1725/26</c>.</summary>
    Slash,

    /// <summary>Instead of the one before: <c>1725 or 1726</c>.</summary>
    Or,

    /// <summary>The later bound of <c>between 1600 and 1610</c>.</summary>
    Bound,
}

/// <summary>On which side of the day itself a date lies.</summary>
internal enum DateSide
{
    /// <summary>On the day.</summary>
    On,

    /// <summary>On it or before.</summary>
    Before,

    /// <summary>On it or after.</summary>
    After,
}

/// <summary>
/// One date as far as its own words say it, for example the <c>4</c> of <c>April 3–4, 1864</c>; what is missing comes from its
/// neighbours.
/// </summary>
internal sealed class DateAtom
{
    /// <summary>How it is joined to the date before it.</summary>
    public DateLink Link { get; set; }

    /// <summary>A number that is a day or a year: its neighbours decide.</summary>
    public int? Bare { get; set; }

    /// <summary>How many digits the bare number has.</summary>
    public int Digits { get; init; }

    /// <summary>True for a bare number that counts: <c>9th</c>.</summary>
    public bool IsOrdinal { get; init; }

    public int? Day { get; set; }

    /// <summary>1 to 12, or a season.</summary>
    public int? Month { get; set; }

    /// <summary>The year as written, in its era.</summary>
    public int? WrittenYear { get; set; }

    public DateEra? Era { get; set; }

    /// <summary>The astronomical year.</summary>
    public int? Year { get; set; }

    /// <summary>The first year of a decade as written, of any century: 1720.</summary>
    public int? Decade { get; init; }

    /// <summary>The number of a century: 18.</summary>
    public int? Century { get; set; }

    public EdtfDoubt Doubt { get; set; }

    public DateSide Side { get; set; }

    public DateCalendar Calendar { get; set; }

    /// <summary>True where the month stands before the day: <c>April 3</c>.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>True where the day may as well be the month and the month the day: <c>4/5/1410</c>.</summary>
    public bool MayBeMonthFirst { get; init; }

    /// <summary>True for <c>present</c>.</summary>
    public bool IsPresent { get; init; }

    /// <summary>True where the words say that nothing is known: <c>? – 1241</c>.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>True where its neighbour says the same day or year in other words.</summary>
    public bool IsMerged { get; set; }

    /// <summary>True where the words alone place it somewhere: a year, a day of a month, a century.</summary>
    public bool SaysEnough => WrittenYear is not null || Day is not null && Month is not null || Decade is not null || Century is not null;

    /// <summary>True where a year stands alone.</summary>
    public bool IsYearAlone => WrittenYear is not null && Month is null;
}
