using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tracing;

/// <summary>How a conflict ended for one side: <c>Victory</c>, <c>Defeat</c>, <c>Peace treaty</c>.</summary>
/// <param name="Words">In a few words.</param>
/// <param name="AsWritten">Whether they are those of the source, which tell how the whole conflict ended: of a victory that cannot be given to one side, they may be those of the other.</param>
public sealed record SideOutcome(string Words, bool AsWritten = false)
{
    private const int LongestResult = 80;

    /// <summary>The outcome; null where no result is recorded.</summary>
    /// <param name="facts">The facts of the conflict.</param>
    /// <param name="side">1 to 3; 0 for the conflict as a whole.</param>
    public static SideOutcome? Of(ConflictFacts facts, int side)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Result switch
        {
            null => null,
            { Outcome: Outcome.Victory } when side > 0 && Victors.SideOf(facts.Result, facts.Sides) is { } victor => new SideOutcome(victor == side ? "Victory" : "Defeat"),
            { Outcome: Outcome.Treaty } => new SideOutcome("Peace treaty"),
            { Outcome: Outcome.Ceasefire } => new SideOutcome("Ceasefire"),
            { Outcome: Outcome.Inconclusive } => new SideOutcome("Inconclusive"),
            { Outcome: Outcome.Ongoing } => new SideOutcome("Not ended"),
            var result => new SideOutcome(Excerpt.Of(result.Text, LongestResult), AsWritten: side > 0),
        };
    }
}
