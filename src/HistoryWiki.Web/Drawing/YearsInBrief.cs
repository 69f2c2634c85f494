using System.Globalization;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Web.Drawing;

/// <summary>The years beside a title: <c>1723–1726</c>, <c>431–404 BC</c>, and <c>1220–1225?</c> where they are only bounds.</summary>
public static class YearsInBrief
{
    /// <summary>The years of a date, or null where it gives none.</summary>
    public static string? Of(HistoricalDateRange? date)
    {
        if (date?.Start?.Earliest is not { } first || date.End?.Latest is not { } last)
            return null;
        var isKnown = date.Start.Latest?.Year == first.Year && date.End.Earliest?.Year == last.Year;
        return Between(first.Year, last.Year) + (isKnown ? "" : "?");
    }

    /// <summary>The years from one to another, both astronomical; one year where they are the same.</summary>
    public static string Between(int from, int to) => (from, to) switch
    {
        _ when from == to => DateWriter.WriteYear(from),
        ( > 0, > 0) => string.Create(CultureInfo.InvariantCulture, $"{DateWriter.WriteYear(from)}–{to}"),
        ( <= 0, <= 0) => string.Create(CultureInfo.InvariantCulture, $"{1 - from}–{DateWriter.WriteYear(to)}"),
        _ => $"{DateWriter.WriteYear(from)} – {DateWriter.WriteYear(to)}",
    };

    /// <summary>Whether the words in the brackets of a title are years, as in <c>(1723–1726)</c>, <c>(1644)</c> or <c>(431 BC)</c>.</summary>
    public static bool AreYears(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var numbers = words.Replace("BCE", "", StringComparison.Ordinal).Replace("BC", "", StringComparison.Ordinal)
            .Replace("AD", "", StringComparison.Ordinal).Replace("CE", "", StringComparison.Ordinal);
        return numbers.Any(char.IsAsciiDigit) && numbers.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or '/' or ',');
    }
}
