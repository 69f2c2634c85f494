using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Drawing;

/// <summary>Dates in words for the drawings, for example <c>1 August 1723</c>.</summary>
public static class DateWords
{
    private const int LettersOfMonth = 3;
    private const string Or = "or";

    /// <summary>What a date bar shows, in a sentence: <c>August 1723 – 1726: began between 1 August 1723 and 31 August 1723</c>.</summary>
    public static string Spoken(HistoricalDateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        var words = DateWriter.Write(range);
        if (range.Start == range.End)
            return Bounds(range.Start, "at some time") is { } once ? $"{words}: {once}" : words;
        var doubts = new[] { Bounds(range.Start, "began"), Bounds(range.End, "ended") }.OfType<string>().ToList();
        return doubts.Count == 0 ? words : $"{words}: {string.Join(", ", doubts)}";
    }

    /// <summary>The words of the source without brackets or colons whose content was lost: <c>5 July – 23 August 1943 ()</c> is shown without them, <c>(Soviet offensive: )</c> without its colon.</summary>
    public static string AsGiven(HistoricalDateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        var words = range.Text.Replace(": )", ")", StringComparison.Ordinal).Replace(":)", ")", StringComparison.Ordinal).Replace("( )", "()", StringComparison.Ordinal);
        return words.Contains("()", StringComparison.Ordinal) ? string.Join(' ', words.Replace("()", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)) : words;
    }

    /// <summary>
    /// The words of the source where they say more than the date in our words, or where our "or" is only how we read them: <c>October 1725/1726</c>.
    /// Null where they write the same in another order: <c>June 18, 1815</c> beside <c>18 June 1815</c>.
    /// </summary>
    public static string? GivenOtherwise(HistoricalDateRange range)
    {
        var given = AsGiven(range);
        var (words, ours) = (WordsOf(given), WordsOf(DateWriter.Write(range)));
        return words.IsSubsetOf(ours) && words.Contains(Or) == ours.Contains(Or) ? null : given;
    }

    private static HashSet<string> WordsOf(string date)
    {
        var folded = NameFolding.Fold(date);
        return FoldedTokens.In(folded).Select(token => folded[token.Start..token.End]).Select(word => word switch
        {
            "c" or "ca" or "circa" => "abo",
            "to" or "from" or "the" or "of" => "",
            _ when char.IsAsciiLetter(word[0]) => word[..Math.Min(LettersOfMonth, word.Length)],
            _ => word.TrimStart('0'),
        }).Where(word => word.Length > 0).ToHashSet();
    }

    /// <summary>True for a year, and for a day, month or season of one; not for "about 1644", which is said as a whole.</summary>
    public static bool IsInAYear(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year
            && (first.Month != 1 || last.Month != 12 || DateWriter.Write(date) == DateWriter.WriteYear(first.Year));
    }

    /// <summary>What a date in a year says beyond it: <c>4 January</c>, <c>March</c>; null where it says nothing more.</summary>
    public static string? WithinYear(HistoricalDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (!IsInAYear(date))
            return null;
        var (words, year) = (DateWriter.Write(date), DateWriter.WriteYear(date.Earliest!.Value.Year));
        return words == year ? null : words.EndsWith(" " + year, StringComparison.Ordinal) ? words[..^(year.Length + 1)] : words;
    }

    private static string? Bounds(HistoricalDate? date, string what) => (date?.Earliest, date?.Latest) switch
    {
        ({ } earliest, { } latest) when earliest == latest => null,
        ({ } earliest, { } latest) => $"{what} between {DateWriter.WriteDay(earliest)} and {DateWriter.WriteDay(latest)}",
        ({ } earliest, null) => $"{what} on {DateWriter.WriteDay(earliest)} or later",
        (null, { } latest) => $"{what} on {DateWriter.WriteDay(latest)} or earlier",
        _ => null,
    };
}
