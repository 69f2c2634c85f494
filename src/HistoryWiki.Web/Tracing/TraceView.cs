using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tracing;

/// <summary>What the infoboxes of all conflicts say of a person, a belligerent or a place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How the page is headed.</param>
/// <param name="OtherSpellings">How else it is written.</param>
/// <param name="About">The article about it, if there is one.</param>
/// <param name="Conflicts">How many conflicts name it.</param>
/// <param name="Rows">Those of this page, in order of time; those without a date last.</param>
/// <param name="Page">Which page of them is shown.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Companions">Who else took part, in groups.</param>
public sealed record TraceView(
    NameKind Kind,
    string Name,
    IReadOnlyList<string> OtherSpellings,
    AboutView? About,
    int Conflicts,
    IReadOnlyList<TracedConflict> Rows,
    int Page,
    int Pages,
    IReadOnlyList<CompanionGroup> Companions)
{
    /// <summary>One line of years for the dates of all conflicts of the page; null where none has a date.</summary>
    public DateAxis? Axis { get; } = DateBarShape.AxisOver(Rows.Select(row => row.Date).OfType<HistoricalDateRange>());
}

/// <summary>The article about somebody or something: its title, the beginning of its text, and its infobox as written.</summary>
public sealed record AboutView(string Title, string Lead, IReadOnlyList<FieldView> Fields);

/// <summary>A part somebody or something had in a conflict.</summary>
/// <param name="Title">The conflict.</param>
/// <param name="Date">When it was.</param>
/// <param name="Side">1 to 3; 0 for a place.</param>
/// <param name="SideName">Who fought on that side, in a few words.</param>
/// <param name="Others">Who fought on the other sides.</param>
/// <param name="Support">True for one who only supported.</param>
/// <param name="Fate">What became of a commander.</param>
/// <param name="Note">What the source says of a fate that is none of the usual ones.</param>
/// <param name="Outcome">How the conflict ended for that side; null where that is not recorded.</param>
public sealed record TracedConflict(string Title, HistoricalDateRange? Date, int Side, string SideName, IReadOnlyList<SideBrief> Others, bool Support, Fate? Fate, string? Note, SideOutcome? Outcome);

/// <summary>Others who took part in the same conflicts, those who did so most often first.</summary>
/// <param name="Heading">For example <c>Opponents</c>.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Most">The first of them.</param>
/// <param name="Basis">What they were counted in, in a sentence, where that is not all there is; else null.</param>
public sealed record CompanionGroup(string Heading, NameKind Kind, IReadOnlyList<Companion> Most, string? Basis);

/// <summary>Somebody or something named in the same conflicts, and in how many of them.</summary>
public sealed record Companion(string Name, int Conflicts);
