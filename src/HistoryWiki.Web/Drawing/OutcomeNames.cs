using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>What readers call the kinds of ending, and how addresses write them.</summary>
public static class OutcomeNames
{
    private static readonly Dictionary<Outcome, string> Names = new()
    {
        [Outcome.Victory] = "Victory for one side",
        [Outcome.Treaty] = "Negotiated peace",
        [Outcome.Ceasefire] = "Ceasefire",
        [Outcome.Inconclusive] = "Inconclusive",
        [Outcome.Ongoing] = "Ongoing",
        [Outcome.Other] = "Other",
    };

    public static string Of(Outcome outcome) => Names[outcome];

    /// <summary>In an address: <c>victory</c>.</summary>
    public static string Write(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
