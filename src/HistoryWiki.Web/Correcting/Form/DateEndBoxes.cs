using System.Globalization;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>The start or end of a date as day, month, year and how sure it is.</summary>
/// <param name="Day">1 to 31, or empty.</param>
/// <param name="Month">1 to 12, 21 to 24 for the seasons, or empty.</param>
/// <param name="Year">For example <c>1723</c> or <c>490 BC</c>.</param>
/// <param name="Sure">One of <see cref="HowSure"/>.</param>
public sealed record DateEndBoxes(string Day, string Month, string Year, string Sure)
{
    private const string AsGiven = "";
    private const string Unknown = "not-known";
    private const string AsWorded = "as-worded";
    private const string AsStart = "as-start";

    private static readonly (DateSureness Sureness, Choice Choice)[] Surenesses =
    [
        (DateSureness.AsGiven, new(AsGiven, "As given")),
        (DateSureness.OrAYearLater, new("or-a-year-later", "Or a year later")),
        (DateSureness.About, new("about", "About")),
        (DateSureness.Before, new("before", "Before")),
        (DateSureness.After, new("after", "After")),
        (DateSureness.Uncertain, new("uncertain", "Disputed")),
    ];

    /// <summary>An end that is the start.</summary>
    public static DateEndBoxes LikeStart { get; } = new("", "", "", AsStart);

    private static DateEndBoxes Missing { get; } = new("", "", "", Unknown);

    public static IReadOnlyList<Choice> Months { get; } =
    [
        new("", "Not known"),
        .. Enumerable.Range(1, 12).Select(m => new Choice(Number(m), DateWriter.WriteMonth(m))),
        .. new[] { "Spring", "Summer", "Autumn", "Winter" }.Select((season, i) => new Choice(Number(21 + i), season)),
    ];

    /// <summary>What the list of a start or of an end offers; what boxes cannot say is left to the wording.</summary>
    public IReadOnlyList<Choice> HowSure(bool isEnd) =>
    [
        .. Surenesses.Select(s => s.Choice),
        new(Unknown, "Not known"),
        .. isEnd ? [new Choice(AsStart, "Same as the start")] : Array.Empty<Choice>(),
        .. Sure == AsWorded ? [new Choice(AsWorded, "As worded below")] : Array.Empty<Choice>(),
    ];

    internal static DateEndBoxes Of(HistoricalDate? date)
    {
        if (date is null)
            return Missing;
        return DateParts.From(date) is { } parts
            ? new DateEndBoxes(Number(parts.Day), Number(parts.Month), DateWriter.WriteYear(parts.Year), Array.Find(Surenesses, s => s.Sureness == parts.Sureness).Choice.Value)
            : new DateEndBoxes("", "", "", AsWorded);
    }

    internal DateEndBoxes Receive(PostedValues posted, string name)
    {
        var received = new DateEndBoxes(
            posted.Find($"{name}.day")?.Trim() ?? Day,
            posted.Find($"{name}.month")?.Trim() ?? Month,
            posted.Find($"{name}.year")?.Trim() ?? Year,
            posted.Find($"{name}.sure")?.Trim() ?? Sure);
        // A list that was left as it was says nothing against the year beside it.
        return this == Missing && received is { Sure: Unknown, Year.Length: > 0 } ? received with { Sure = AsGiven } : received;
    }

    /// <summary>The date that the boxes say; null where they say none or something impossible, which goes to the problems.</summary>
    internal HistoricalDate? Read(string name, string happened, bool isEnd, FormProblems problems)
    {
        Choice.Check(HowSure(isEnd), Sure, $"{name}.sure", "How sure", problems);
        Choice.Check(Months, Month, $"{name}.month", "Month", problems);
        if (problems.HasErrorWithin(name))
            return null;
        if (Sure is Unknown or AsStart || this == new DateEndBoxes("", "", "", ""))
        {
            if (Day.Length + Month.Length + Year.Length > 0)
                problems.Error($"{name}.sure", $"Say how sure it is when the conflict {happened}, or leave day, month and year empty");
            return null;
        }

        if (Year.Length == 0)
        {
            problems.Error($"{name}.year", $"Enter the year the conflict {happened}, or choose “Not known”");
            return null;
        }

        if (YearOf(Year) is not { } year)
        {
            problems.Error($"{name}.year", $"“{Year}” is not understood as a year. Write for example 1723 or 490 BC");
            return null;
        }

        var sureness = Array.Find(Surenesses, s => s.Choice.Value == Sure) is { Choice: not null } found ? found.Sureness : DateSureness.AsGiven;
        if (!IsNumber(Day, out var day) || !IsNumber(Month, out var month) || new DateParts(year, month, day, sureness).ToDate() is not { } date)
        {
            problems.Error($"{name}.day", "There is no such day. Leave day or month empty where the sources do");
            return null;
        }

        return date;
    }

    private static bool IsNumber(string text, out int? number)
    {
        number = Digits.Find(text);
        return text.Length == 0 || number is not null;
    }

    // A year in its era as an astronomical one: 490 BC is -489.
    private static int? YearOf(string text)
    {
        var words = text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (era, number) = words switch
        {
            [var only] => (null, Digits.Find(only)),
            [var first, var second] when Digits.Find(first) is { } year => (second, year),
            [var first, var second] => (first, Digits.Find(second)),
            _ => ((string?)null, (int?)null),
        };
        return (era, number) switch
        {
            (_, null or 0 or > 9999) => null,
            (null or "AD" or "CE", { } year) => year,
            ("BC" or "BCE", { } year) => 1 - year,
            _ => null,
        };
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
