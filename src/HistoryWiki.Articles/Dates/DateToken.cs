namespace HistoryWiki.Articles.Dates;

/// <summary>What a word or sign means inside a date.</summary>
internal enum DateTokenKind
{
    /// <summary>A word that says nothing about a date.</summary>
    Word,

    /// <summary>A number; its value, and its length as written.</summary>
    Number,

    /// <summary>A counted thing: <c>9th</c>, <c>ninth</c>.</summary>
    Ordinal,

    /// <summary>A decade or the years of a century: <c>1720s</c>.</summary>
    Decade,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A season, 21 to 24.</summary>
    Season,

    /// <summary><c>century</c>, after its number.</summary>
    Century,

    /// <summary><see cref="DateEra"/>.</summary>
    Era,

    /// <summary><see cref="EdtfDoubt"/>.</summary>
    Doubt,

    /// <summary><c>before</c>, <c>by</c>.</summary>
    Before,

    /// <summary><c>after</c>.</summary>
    After,

    /// <summary><c>or earlier</c>, behind a date.</summary>
    OrEarlier,

    /// <summary><c>or later</c>, behind a date.</summary>
    OrLater,

    /// <summary><c>onwards</c>, behind a date.</summary>
    Onwards,

    /// <summary><c>since</c>.</summary>
    Since,

    /// <summary><c>from</c>.</summary>
    From,

    /// <summary><c>between</c>.</summary>
    Between,

    /// <summary>An end that has not come: <c>present</c>.</summary>
    Present,

    /// <summary>A question mark or <c>unknown</c>: behind a date a doubt, in the place of a date nothing known.</summary>
    Question,

    /// <summary>A dash.</summary>
    Dash,

    /// <summary><c>to</c>, <c>until</c>.</summary>
    Until,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary><c>or</c>.</summary>
    Or,

    /// <summary><c>and</c>, <c>&amp;</c>.</summary>
    And,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary><see cref="DateReckoning"/>.</summary>
    Reckoning,

    /// <summary>A month of a calendar we do not reckon in: <c>Shawwal</c>, <c>Brumaire</c>.</summary>
    ForeignMonth,

    /// <summary>A unit of a duration, behind its number: <c>weeks</c>.</summary>
    Unit,

    /// <summary>A unit of a duration that before a number makes a decade of it: <c>années 1240</c>.</summary>
    Years,

    /// <summary>A word of the clock, behind its number: <c>a.m.</c></summary>
    Clock,

    /// <summary>Words in brackets.</summary>
    Note,

    /// <summary>A word that a date may hold and that adds nothing we keep: <c>of</c>, <c>Monday</c>, <c>early</c>.</summary>
    Filler,
}

/// <summary>The era of a year as written.</summary>
internal enum DateEra
{
    /// <summary>Before Christ.</summary>
    Before = 1,

    /// <summary>Anno Domini.</summary>
    After,

    /// <summary>Of the Hijra: no year of ours.</summary>
    Hijra,
}

/// <summary>A calendar that the words name.</summary>
internal enum DateReckoning
{
    /// <summary>Julian, Old Style.</summary>
    Julian = 1,

    /// <summary>Gregorian, New Style.</summary>
    Gregorian,

    /// <summary>A lunar one: its months are not ours, its year nearly is.</summary>
    Lunar,
}

/// <summary>A word or sign of a date's text.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">The number, month, season or enum value; 0 where the kind says all.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Start, int Length)
{
    /// <summary>The value of a number of more digits than any year has: it is no day and no year.</summary>
    public const int Impossible = 0;

    public int End => Start + Length;

    /// <summary>True for a number that can be a day of a month as it is written: 4, 04 and 4th, not 0004.</summary>
    public bool IsDay => Value is >= 1 and <= 31 && (Kind is DateTokenKind.Ordinal || Kind is DateTokenKind.Number && Length <= 2);
}
