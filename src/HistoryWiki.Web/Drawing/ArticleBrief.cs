using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Drawing;

/// <summary>An article as a list shows it: <c>Kazakh–Kalmyk War</c>, 1723–1726, a conflict, at Volga–Yaik interfluve, who against whom.</summary>
/// <param name="Title">The whole title, which makes the address.</param>
/// <param name="Name">The title without the years in its brackets.</param>
/// <param name="Years">The years from the title's brackets, or else from the date; null where neither gives any, and where the name says the year.</param>
/// <param name="Kind">For example <c>Conflict</c>; null where it is not known.</param>
/// <param name="Place">The first place, shortened; null where none is recorded.</param>
/// <param name="Sides">The sides in order; empty for an article that is no conflict.</param>
public sealed record ArticleBrief(string Title, string Name, string? Years, string? Kind, string? Place, IReadOnlyList<SideBrief> Sides)
{
    private const int NamesOfASide = 2;
    private const int LongestPlace = 60;

    public static ArticleBrief Of(string title, ArticleKind kind, ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(facts);
        var parts = TitleParts.Split(title);
        var titleHasYears = parts.Disambiguation is { } years && YearsInBrief.AreYears(years);
        return new ArticleBrief(
            title,
            titleHasYears ? parts.Name : title,
            titleHasYears ? parts.Disambiguation : YearsInBrief.Of(facts.Date) is { } dated && !title.Contains(dated, StringComparison.Ordinal) ? dated : null,
            kind == ArticleKind.Other ? null : KindWords.One(kind),
            Listed(facts.Places.Select(p => Excerpt.Of(p.Name, LongestPlace)).ToList(), 1),
            facts.Sides.Select(s => new SideBrief(s.Number, NameOf(s))).ToList());
    }

    // A side that names no belligerent is known by who led it.
    private static string NameOf(ConflictSide side)
    {
        var fought = side.Belligerents.Where(b => !b.Support).Select(b => b.Name).ToList();
        return Listed(fought.Count > 0 ? fought : side.Belligerents.Select(b => b.Name).ToList(), NamesOfASide)
            ?? (side.Commanders.Count > 0 ? $"side of {side.Commanders[0].Name}" : "side not recorded");
    }

    private static string? Listed(List<string> names, int most) => names.Count switch
    {
        0 => null,
        _ when names.Count <= most => string.Join(", ", names),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(most))} and {names.Count - most} more"),
    };
}

/// <summary>A side of a conflict in a few words.</summary>
/// <param name="Number">1 to 3; it decides the colour.</param>
/// <param name="Name">The belligerents, or the one who led them.</param>
public sealed record SideBrief(int Number, string Name);
