using System.Globalization;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Searching;

/// <summary>Years from one to another, astronomical, each end open where it is null: <c>1723..1726</c>, <c>1723..</c>, <c>-489</c>.</summary>
public sealed record YearRange(int? From, int? To)
{
    private const int FurthestYear = 9999;

    /// <summary>The first day of the first year, as days are stored.</summary>
    public int FirstDay => From is { } from ? (from * CalendarDay.YearInSortKey) + 101 : int.MinValue;

    /// <summary>The last day of the last year, as days are stored.</summary>
    public int LastDay => To is { } to ? (to * CalendarDay.YearInSortKey) + 1231 : int.MaxValue;

    /// <summary>Reads a year or two with <c>..</c> between them; null where that is none, or the first is after the last.</summary>
    public static YearRange? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split("..");
        return ends.Length switch
        {
            1 => ReadYear(ends[0]) is { } year ? new YearRange(year, year) : null,
            2 => Between(ends[0], ends[1]),
            _ => null,
        };
    }

    /// <summary>The years between two boxes, of which either may be empty; null where both are, or what they say is no year.</summary>
    public static YearRange? Between(string? from, string? to)
    {
        var (first, last) = (ReadYear(from), ReadYear(to));
        var isRead = (first is not null || string.IsNullOrWhiteSpace(from)) && (last is not null || string.IsNullOrWhiteSpace(to));
        return isRead && (first ?? last) is not null && !(first > last) ? new YearRange(first, last) : null;
    }

    /// <summary>A year as it is typed into a box: -489 is 490 BC; empty for none.</summary>
    public static string Write(int? year) => year switch
    {
        null => "",
        > 0 => string.Create(CultureInfo.InvariantCulture, $"{year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
    };

    // Before our era people count from 1 BC, which is the astronomical year 0.
    private static int? ReadYear(string? text)
    {
        var typed = (text ?? "").Trim();
        var isBefore = typed.EndsWith("bc", StringComparison.OrdinalIgnoreCase);
        var isYear = int.TryParse(isBefore ? typed[..^2] : typed, isBefore ? NumberStyles.AllowTrailingWhite : NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year);
        return isYear && Math.Abs(year) <= FurthestYear ? (isBefore ? 1 - year : year) : null;
    }
}
