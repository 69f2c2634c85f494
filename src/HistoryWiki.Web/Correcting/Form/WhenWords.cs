using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>A date in one box, in words that are read back as the same date.</summary>
public static class WhenWords
{
    /// <summary>For example <c>March 1724</c>; empty where there is no date.</summary>
    public static string Of(HistoricalDate? date) => date is null ? "" : DateWriter.Write(date);

    /// <summary>The date that the words say; words that say none are an error of the box.</summary>
    public static HistoricalDate? Read(string words, string box, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var date = words.Length == 0 ? null : DateReader.ReadOne(words) ?? HistoricalDate.FromEdtf(words);
        if (date is null && words.Length > 0)
            problems.Error(box, $"“{words}” is not understood as a date. Write for example 1724, March 1724, 4 January 1644, about 1720 or 490 BC");
        return date;
    }
}
