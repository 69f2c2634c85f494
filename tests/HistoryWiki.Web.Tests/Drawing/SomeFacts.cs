using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Tests.Drawing;

/// <summary>Makes facts in which everything that a test does not speak of is ordinary.</summary>
public static class SomeFacts
{
    public static CalendarDay Day(string day)
    {
        var parts = day.Split('-');
        return new CalendarDay(int.Parse(parts[0], null), int.Parse(parts[1], null), int.Parse(parts[2], null));
    }

    /// <summary>A date between two days; null leaves that end open.</summary>
    public static HistoricalDate Between(string? earliest, string? latest, string edtf = "2000") =>
        new(edtf, earliest is null ? null : Day(earliest), latest is null ? null : Day(latest));

    public static HistoricalDate Year(int year) => new($"{year:0000}", new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31));

    public static HistoricalDateRange Once(string text, HistoricalDate date) => new(text, date, date);

    public static Figure Exactly(long number) => new($"{number:N0}") { Min = number, Max = number };

    public static Figure Range(long min, long max) => new($"{min:N0}–{max:N0}") { Min = min, Max = max };

    public static ConflictSide Side(int number, params string[] belligerents) =>
        new(number) { Belligerents = belligerents.Select(name => new Belligerent(name)).ToList() };

    public static ConflictSide LedBy(this ConflictSide side, params Commander[] commanders) => side with { Commanders = commanders };

    public static ConflictSide WithStrength(this ConflictSide side, params Figure[] figures) => side with { Strength = figures };

    public static ConflictSide WithCasualties(this ConflictSide side, params Figure[] figures) => side with { Casualties = figures };

    public static ConflictFacts Facts(params ConflictSide[] sides) => new() { Sides = sides };
}
