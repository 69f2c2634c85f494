using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Tests.Drawing;

/// <summary>Makes facts in which everything that a test does not speak of is ordinary.</summary>
public static class SomeFacts
{
    /// <summary>A date in EDTF, for example <c>1724-03</c>.</summary>
    public static HistoricalDate Date(string edtf) => HistoricalDate.FromEdtf(edtf) ?? throw new ArgumentException($"{edtf} is no EDTF.", nameof(edtf));

    public static HistoricalDateRange Range(string text, string start, string end) => new(text, Date(start), Date(end));

    public static HistoricalDateRange Once(string text, string edtf) => Range(text, edtf, edtf);

    public static Figure Exactly(long number) => new($"{number:N0}") { Min = number, Max = number };

    public static Figure Range(long min, long max) => new($"{min:N0}–{max:N0}") { Min = min, Max = max };

    public static ConflictSide Side(int number, params string[] belligerents) =>
        new(number) { Belligerents = belligerents.Select(name => new Belligerent(name)).ToList() };

    public static ConflictSide LedBy(this ConflictSide side, params Commander[] commanders) => side with { Commanders = commanders };

    public static ConflictSide WithStrength(this ConflictSide side, params Figure[] figures) => side with { Strength = figures };

    public static ConflictSide WithCasualties(this ConflictSide side, params Figure[] figures) => side with { Casualties = figures };

    public static ConflictFacts Facts(params ConflictSide[] sides) => new() { Sides = sides };
}
