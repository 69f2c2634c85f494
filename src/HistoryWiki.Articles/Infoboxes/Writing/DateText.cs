using System.Globalization;
using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>Writes a date in words where its EDTF is a plain year, month or day, otherwise in EDTF, which is read back as well.</summary>
internal static class DateText
{
    /// <summary>For example <c>1723</c>, <c>March 1724</c>, <c>8 August 1914</c> or <c>[1725,1726]</c>.</summary>
    public static string Of(HistoricalDate date)
    {
        var parts = date.Edtf.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || Array.Exists(parts, p => p.Length == 0 || !p.All(char.IsAsciiDigit)) || string.CompareOrdinal(parts[0], "1000") < 0) return date.Edtf;
        if (parts.Length == 1) return parts[0];
        var month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (month is < 1 or > 12) return date.Edtf;
        var words = $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {parts[0]}";
        return parts.Length == 2 ? words : $"{int.Parse(parts[2], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)} {words}";
    }

    /// <summary>When something began and ended, in words from which the reader of dates reads the same.</summary>
    public static string Of(HistoricalDateRange range)
    {
        if (range.Start is not { } start || range.End is not { } end) return range.Text;
        string[] candidates = [range.Text, start == end ? Of(start) : $"{Of(start)} – {Of(end)}", start == end ? start.Edtf : $"{start.Edtf}/{end.Edtf}"];
        return Array.Find(candidates, text => DateReader.Read(text) is var read && read.Start == start && read.End == end) ?? candidates[^1];
    }
}
