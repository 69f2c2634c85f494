using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Tracing;

/// <summary>How a conflict ended for one side, in a few words: <c>Victory</c>, <c>Defeat</c>, <c>Peace treaty</c>.</summary>
public static class SideOutcome
{
    private const int LongestResult = 80;

    /// <summary>The words; null where no result is recorded. A victory that cannot be given to one side is told in the words of the source.</summary>
    /// <param name="facts">The facts of the conflict.</param>
    /// <param name="side">1 to 3; 0 for the conflict as a whole.</param>
    public static string? Of(ConflictFacts facts, int side)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Result switch
        {
            null => null,
            { Outcome: Outcome.Victory } when side > 0 && Victors.SideOf(facts.Result, facts.Sides) is { } victor => victor == side ? "Victory" : "Defeat",
            { Outcome: Outcome.Treaty } => "Peace treaty",
            { Outcome: Outcome.Ceasefire } => "Ceasefire",
            { Outcome: Outcome.Inconclusive } => "Inconclusive",
            { Outcome: Outcome.Ongoing } => "Not ended",
            var result => Excerpt.Of(result.Text, LongestResult),
        };
    }
}
