using System.Globalization;

namespace HistoryWiki.Articles.Dates;

/// <summary>The English of EDTF expressions; where there are several ways to say one, the nicest stands first.</summary>
internal static class DateWording
{
    public const string From = "from ";
    public const string Until = "until ";
    private const string Since = "since ";
    private const string Present = "present";
    private const string EnDash = "–";

    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Ways to say an expression, none where English has no plain one.</summary>
    public static IEnumerable<string> Of(EdtfExpression expression)
    {
        var ways = expression switch
        {
            EdtfDate date => [Date(date)],
            EdtfOpen => [Present],
            EdtfInterval interval => [Interval(interval)],
            EdtfSet { OneOf: true, Members: [EdtfSpan span] } => [Years(span), Span(span)],
            EdtfSet set => Set(set),
            _ => Array.Empty<string?>(),
        };
        return ways.OfType<string>();
    }

    /// <summary>490 BC, AD 68, 1644.</summary>
    public static string Year(int year, bool sayEra = false) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        _ when sayEra || year < 100 => string.Create(CultureInfo.InvariantCulture, $"AD {year}"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The 18th century is 18, the 5th century BC is -5.</summary>
    public static string Century(int century) => Ordinal(Math.Abs(century)) + " century" + (century < 0 ? " BC" : "");

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int month) => English.GetMonthName(month);

    /// <summary>
    /// Two ends with what they share said once: <c>22–27 October 1942</c>, <c>29 April – 22 July 1970</c>, <c>104–101 BC</c>; null
    /// where an end has no plain English.
    /// </summary>
    public static string? Range(EdtfDate start, EdtfDate end)
    {
        if (Date(start) is not { } first || Date(end, sayEra: IsBeforeChrist(start)) is not { } last)
            return null;
        if (start is not { Doubt: EdtfDoubt.None, Year.Number: { } from } || end is not { Doubt: EdtfDoubt.None, Year.Number: { } to })
            return Dashed(first, last);
        if (start.Month is null && end.Month is null && from < 0 && to <= 0)
            return first[..^" BC".Length] + EnDash + last;
        if (from != to || start.Month is not { Number: { } month } || end.Month is null)
            return Dashed(first, last);
        if (start.Month == end.Month && start.Day is { Number: { } day } && end.Day is not null)
            return Number(day) + EnDash + last;
        var sayYearOnce = start.Month != end.Month && start.Day is null == end.Day is null;
        return Dashed(sayYearOnce ? WithinYear(month, start.Day?.Number) : first, last);
    }

    /// <summary>Years are parted by the dash alone, anything longer by spaces too.</summary>
    public static string Dashed(string start, string end) =>
        (start + end).Contains(' ', StringComparison.Ordinal) ? $"{start} {EnDash} {end}" : start + EnDash + end;

    private static string? Date(EdtfDate date, bool sayEra = false)
    {
        var words = (date.Year.Number, date.Month) switch
        {
            _ when date.SignificantDigits is not null => null,
            (null, null) => Years(date.Year.Digits),
            ({ } year, null) => Year(year, sayEra),
            ({ } year, { Number: <= 24 and var month }) when date.Day is null or { Number: not null } =>
                WithinYear(month, date.Day?.Number) + " " + Year(year, sayEra),
            _ => null,
        };
        return words is null ? null : date.Doubt switch
        {
            EdtfDoubt.None => words,
            EdtfDoubt.Approximate => "about " + words,
            EdtfDoubt.Uncertain => "perhaps " + words,
            EdtfDoubt.UncertainAndApproximate => "perhaps about " + words,
            _ => null,
        };
    }

    private static string WithinYear(int month, int? day)
    {
        var name = month > 12 ? Seasons[month - 21] : Month(month);
        return day is { } number ? Number(number) + " " + name : name;
    }

    /// <summary>172X is the 1720s, 17XX the 18th century, -04XX the 5th century BC.</summary>
    private static string? Years(string digits)
    {
        var era = digits.StartsWith('-') ? " BC" : "";
        var number = digits.TrimStart('-');
        if (!int.TryParse(number.AsSpan().TrimEnd(EdtfComponent.Unspecified), CultureInfo.InvariantCulture, out var known))
            return null;
        return number.Count(EdtfComponent.Unspecified) switch
        {
            1 when era.Length == 0 => Number(known) + "0s",
            2 => Century(era.Length > 0 ? -known - 1 : known + 1),
            _ => null,
        };
    }

    /// <summary>The years -0498 to -0489 are the 490s BC.</summary>
    private static string? Years(EdtfSpan span) =>
        (span.From, span.To) is ({ Month: null, Year.Number: { } from }, { Month: null, Year.Number: < 0 and { } to }) && (to - from is 9 or 99)
            ? Number(1 - to) + "s BC"
            : null;

    private static string? Span(EdtfSpan span) => (span.From is null ? "" : Date(span.From), span.To is null ? "" : Date(span.To)) switch
    {
        (null, _) or (_, null) => null,
        ("", var to) => "before " + to,
        (var from, "") => "after " + from,
        var (from, to) => $"between {from} and {to}",
    };

    private static string? Interval(EdtfInterval interval) => (interval.Start, interval.End) switch
    {
        (EdtfDate start, EdtfDate end) => Range(start, end),
        (EdtfDate start, EdtfOpen) => Date(start) is { } words ? Since + words : null,
        (EdtfDate start, EdtfUnknown) => Date(start) is { } words ? From + words : null,
        (EdtfUnknown, EdtfDate end) => Date(end) is { } words ? Until + words : null,
        _ => null,
    };

    private static string?[] Set(EdtfSet set)
    {
        var sayEra = set.Members.OfType<EdtfDate>().Any(IsBeforeChrist);
        var members = set.Members.Select(member => Member(member, set.OneOf, sayEra)).ToList();
        if (members.Contains(null))
            return [];
        var last = set.OneOf ? " or " : " and ";
        return [Shared(set) is { } shared ? Listed(shared, last) : null, Listed(members!, last), string.Join(last, members)];
    }

    private static string? Member(EdtfExpression member, bool oneOf, bool sayEra) => member switch
    {
        EdtfDate date => Date(date, sayEra),
        EdtfSpan { From: { } from, To: { } to } when !oneOf => Range(from, to),
        _ => null,
    };

    private static bool IsBeforeChrist(EdtfDate date) => date.Year.Greatest <= 0;

    /// <summary>
    /// Days of one month, or months of one year, with what they share at the last: 1 or 2 May 1241; null where they share nothing.
    /// </summary>
    private static List<string>? Shared(EdtfSet set)
    {
        var dates = set.Members.OfType<EdtfDate>().ToList();
        if (dates.Count < set.Members.Count || dates.Exists(date => date.Doubt is not EdtfDoubt.None || date.Year != dates[0].Year))
            return null;
        var areDays = dates.TrueForAll(date => date.Day?.Number is not null && date.Month == dates[0].Month);
        if (!areDays && dates.Exists(date => date.Day is not null || date.Month?.Number is not <= 24))
            return null;
        var shared = dates.SkipLast(1).Select(date => areDays ? Number(date.Day!.Value.Least) : WithinYear(date.Month!.Value.Least, null));
        return [.. shared, Date(dates[^1])!];
    }

    private static string Listed(List<string> words, string last) =>
        words.Count == 1 ? words[0] : string.Join(", ", words[..^1]) + last + words[^1];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => Number(number) + (number % 10, number % 100) switch
    {
        (1, not 11) => "st",
        (2, not 12) => "nd",
        (3, not 13) => "rd",
        _ => "th",
    };
}
