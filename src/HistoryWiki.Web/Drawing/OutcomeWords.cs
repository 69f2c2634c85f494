using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>One line that says why a side is, or is not, marked as the victor.</summary>
public static class OutcomeWords
{
    /// <summary>The line under an outcome, or null where the outcome speaks for itself.</summary>
    public static string? Comment(ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Result switch
        {
            null => null,
            { Outcome: Outcome.Treaty } => "A negotiated end: no side is marked as the victor.",
            { Outcome: Outcome.Ceasefire } => "The fighting was halted: no side is marked as the victor.",
            { Outcome: Outcome.Inconclusive } => "Neither won: no side is marked as the victor.",
            { Outcome: Outcome.Ongoing } => "It has not ended.",
            { Outcome: Outcome.Victory } when facts.Sides.Count == 0 || Victors.SideOf(facts.Result, facts.Sides) is not null => null,
            { Outcome: Outcome.Victory, Victor: { } victor } => $"The facts name no side “{victor}”: no side is marked as the victor.",
            { Outcome: Outcome.Victory } => "No victor is named: no side is marked.",
            _ => null,
        };
    }
}
