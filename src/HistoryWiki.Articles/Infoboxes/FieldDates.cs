using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>The one place where the words of a field are handed to the reader of dates.</summary>
internal static class FieldDates
{
    private const int LongestDate = 80;

    private static readonly string[] MonthsAndSeasons =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "winter",
    ];

    private static readonly HashSet<string> Months = new(MonthsAndSeasons, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Vocabulary = new(
        [
            .. MonthsAndSeasons, "fall", "early", "mid", "late", "end", "beginning", "start", "of", "the", "in", "on", "by", "at",
            "to", "until", "and", "or", "bc", "ad", "bce", "ce", "c", "ca", "circa", "about", "century", "st", "nd", "rd", "th", "s", "as", "since", "from", "present",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Joints = ["–", "—", " - ", " to ", " until "];

    private static readonly string[] Leading = ["in the ", "in ", "on ", "by the ", "by ", "at ", "as of ", "during "];

    /// <summary>True where the words are a date and nothing else, for example <c>March 1724</c> or <c>by 8 August</c>.</summary>
    public static bool IsDate(string words)
    {
        if (words.Length > LongestDate || words.AsSpan().IndexOfAny("$£€%") >= 0) return false;
        var any = false;
        foreach (var word in Split(words))
        {
            var digits = char.IsAsciiDigit(word[0]);
            if (digits ? word.Length > 4 : !Vocabulary.Contains(word)) return false;
            any |= digits && (word.Length >= 3 || HasMonth(words)) || HasMonth(word);
        }
        return any;
    }

    /// <summary>True for the name of a month or a season, abbreviated or not.</summary>
    public static bool IsMonthOrSeason(string word) => Months.Contains(word);

    /// <summary>True where the words are a range of dates, for example <c>1778–83</c>.</summary>
    public static bool IsRange(string words) =>
        IsDate(words) && (words.AsSpan().IndexOfAny('–', '—', '-') > 0 || words.Contains(" to ", StringComparison.OrdinalIgnoreCase)
            || words.Contains(" until ", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for two whole dates of which the second comes first, for example <c>August 1726 – October 1723</c>.</summary>
    public static bool EndsBeforeStart(string words)
    {
        foreach (var joint in Joints)
        {
            if (words.Split(joint, StringSplitOptions.TrimEntries) is [var first, var second] && DateReader.ReadOne(first) is { Earliest: { } start } && DateReader.ReadOne(second) is { Latest: { } end })
                return end < start;
        }
        return false;
    }

    /// <summary>The date that the words say, or null; a month or a day without a year is taken for <paramref name="year"/>. A range is given in EDTF with a slash.</summary>
    public static HistoricalDate? One(string words, int? year)
    {
        if (!IsDate(words)) return null;
        var bare = words.Trim();
        foreach (var leading in Leading)
            if (bare.StartsWith(leading, StringComparison.OrdinalIgnoreCase)) { bare = bare[leading.Length..]; break; }
        return DateReader.ReadOne(bare, year);
    }

    /// <summary>The date that was written as EDTF, or in words.</summary>
    public static HistoricalDate? Written(string words) => HistoricalDate.FromEdtf(words) ?? One(words, null);

    /// <summary>When the words say that something began and ended.</summary>
    public static HistoricalDateRange Range(string words) => DateReader.Read(words);

    private static bool HasMonth(string words) => Split(words).Any(IsMonthOrSeason);

    /// <summary>Runs of digits and runs of letters.</summary>
    private static IEnumerable<string> Split(string words)
    {
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(words[i])) while (i < words.Length && char.IsAsciiDigit(words[i])) i++;
            else if (char.IsLetter(words[i])) while (i < words.Length && char.IsLetter(words[i])) i++;
            else { i++; continue; }
            yield return words[start..i];
        }
    }
}
