using System.Globalization;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>A month or a day among the words of a search, <c>july 1809 austria</c> or <c>1 july 1863</c>, with the words besides.</summary>
/// <param name="FirstDay">The first day, as days are stored.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Others">The other words.</param>
public sealed record DatedWords(int FirstDay, int LastDay, IReadOnlyList<SearchWord> Others)
{
    private const int MonthInSortKey = 100;
    private const int LastDayOfMonths = 31;

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0).Select(NameFolding.Fold)];

    private static readonly string[] Eras = ["bc", "bce", "ad", "ce"];

    /// <summary>Whether a word says when something was, and names nothing: a month, a number or an era.</summary>
    public static bool IsOne(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.All(char.IsAsciiDigit) || Months.Contains(folded) || Eras.Contains(folded);
    }

    /// <summary>What the words say of a month; null where they name none with its year.</summary>
    public static DatedWords? In(IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var month = words.FirstOrDefault(word => Months.Contains(word.Folded));
        var year = words.FirstOrDefault(word => word.Folded.Length is 3 or 4 && NumberOf(word) > LastDayOfMonths);
        if (month is null || year is null || NumberOf(year) is not { } numberOfYear)
            return null;
        var day = words.FirstOrDefault(word => NumberOf(word) is >= 1 and <= LastDayOfMonths);
        var (first, last) = day is not null && NumberOf(day) is { } only ? (only, only) : (1, LastDayOfMonths);
        var ofMonth = (numberOfYear * CalendarDay.YearInSortKey) + ((Array.IndexOf(Months, month.Folded) + 1) * MonthInSortKey);
        return new DatedWords(ofMonth + first, ofMonth + last, words.Where(word => word != month && word != year && word != day).ToList());
    }

    private static int? NumberOf(SearchWord word) => int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
