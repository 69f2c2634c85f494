using System.Text;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// The pattern of EDTF: the one place that says how a date is written in it, in both directions, for example <c>[1725-10,1726]</c>.
/// </summary>
/// <remarks>
/// Standard: ISO 8601-2:2019, levels 0 to 2, with astronomical years of four digits. Left out are times of day and the years beyond
/// ±9999 (<c>Y170000002</c>): both are refused with a message. Formatting and reading again gives the same value.
/// </remarks>
public static class EdtfPattern
{
    internal const char Separator = '-';
    internal const char Slash = '/';
    internal const char Comma = ',';
    internal const char Significant = 'S';
    internal const string Dots = "..";

    private static readonly (char Open, char Close, bool OneOf)[] Brackets = [('[', ']', true), ('{', '}', false)];

    private static readonly (char Mark, EdtfDoubt Doubt)[] Marks =
    [
        ('?', EdtfDoubt.Uncertain),
        ('~', EdtfDoubt.Approximate),
        ('%', EdtfDoubt.UncertainAndApproximate),
    ];

    /// <summary>Reads an EDTF text. Never throws: what cannot be read gives a problem. Linear in the length of the text.</summary>
    public static EdtfReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EdtfParser(text).Parse();
    }

    /// <summary>Writes what <see cref="Parse"/> reads.</summary>
    public static string Format(EdtfExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression switch
        {
            EdtfDate date => Format(date),
            EdtfInterval interval => Format(interval.Start) + Slash + Format(interval.End),
            EdtfSet set => Format(set),
            EdtfSpan span => Format(span.From) + Dots + Format(span.To),
            EdtfOpen => Dots,
            _ => "",
        };
    }

    internal static EdtfDoubt DoubtOf(char mark) => Array.Find(Marks, entry => entry.Mark == mark).Doubt;

    internal static (char Open, char Close, bool OneOf)? BracketsOf(char open) =>
        Array.FindIndex(Brackets, entry => entry.Open == open) is >= 0 and var index ? Brackets[index] : null;

    private static string Format(EdtfSet set)
    {
        var (open, close, _) = Array.Find(Brackets, entry => entry.OneOf == set.OneOf);
        return open + string.Join(Comma, set.Members.Select(Format)) + close;
    }

    private static string Format(EdtfDate? date)
    {
        if (date is null)
            return "";
        EdtfComponent?[] parts = [date.Year, date.Month, date.Day];
        var shared = date.Year.Doubt;
        var last = parts.TakeWhile(part => part?.Doubt == shared).Count() - 1;
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not { } part)
                continue;
            if (i > 0)
                text.Append(Separator);
            if (i > last)
                AppendMark(text, part.Doubt);
            text.Append(part.Digits);
            if (i == 0 && date.SignificantDigits is { } digits)
                text.Append(Significant).Append(digits);
            if (i == last)
                AppendMark(text, shared);
        }
        return text.ToString();
    }

    private static void AppendMark(StringBuilder text, EdtfDoubt doubt)
    {
        if (doubt is not EdtfDoubt.None)
            text.Append(Array.Find(Marks, entry => entry.Doubt == doubt).Mark);
    }
}
