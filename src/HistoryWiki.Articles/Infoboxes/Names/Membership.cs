using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>When somebody took part, as a remark in brackets says it: <c>from 1777</c>, <c>until 1644</c>, <c>1778–83</c>.</summary>
/// <param name="From">When it began, where it is said.</param>
/// <param name="Until">When it ended, where it is said.</param>
internal sealed record Membership(HistoricalDate? From, HistoricalDate? Until)
{
    private static readonly (string Word, bool Begins)[] Openings =
    [
        ("from ", true), ("since ", true), ("after ", true), ("as of ", true), ("starting ", true), ("joined in ", true), ("joined ", true),
        ("until ", false), ("till ", false), ("before ", false), ("pre. ", false), ("pre-", false), ("pre ", false), ("up to ", false), ("to ", false), ("left in ", false), ("left ", false),
    ];

    /// <summary>A year alone is the only one: <c>Zimbabwe Rhodesia (1979)</c>.</summary>
    private static bool IsYear(string remark) => remark.Length is 3 or 4 && remark.All(char.IsAsciiDigit);

    /// <summary>The membership that a remark says, or null where the remark is about something else.</summary>
    public static Membership? Read(string remark)
    {
        foreach (var (word, begins) in Openings)
        {
            if (!remark.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = remark[word.Length..];
            if (begins && FieldDates.IsRange(rest) && FieldDates.One(rest, null)?.Edtf.Contains('/', StringComparison.Ordinal) != false) break;
            return FieldDates.One(rest, null) is { } date ? begins ? new(date, null) : new(null, date) : null;
        }
        if (IsYear(remark) && FieldDates.One(remark, null) is { } only) return new(only, only);
        var words = remark.StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? remark[5..] : remark;
        return FieldDates.IsRange(words) && FieldDates.Range(words) is { Start: { } start, End: { } end } ? new(start, end) : null;
    }
}
