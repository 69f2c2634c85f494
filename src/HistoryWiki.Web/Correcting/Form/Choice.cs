using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>One thing that a list of the form offers.</summary>
/// <param name="Value">What the form posts.</param>
/// <param name="Label">What a person reads.</param>
public sealed record Choice(string Value, string Label)
{
    /// <summary>Reports a value that its list does not offer; whatever it was meant to say would be lost.</summary>
    internal static void Check(IEnumerable<Choice> offered, string value, string box, string what, FormProblems problems)
    {
        if (!offered.Any(choice => choice.Value == value))
            problems.Error(box, $"{what}: “{value}” is not in the list. Choose again");
    }
}

/// <summary>The fates of commanders as the form offers them: <c>DiedOfWounds</c> is posted as <c>died-of-wounds</c>.</summary>
public static class FateNames
{
    private static readonly (Fate Fate, Choice Choice)[] Table =
    [
        (Fate.Killed, new("killed", "Killed in action")),
        (Fate.DiedOfWounds, new("died-of-wounds", "Died of wounds")),
        (Fate.Wounded, new("wounded", "Wounded")),
        (Fate.Captured, new("captured", "Captured")),
        (Fate.Surrendered, new("surrendered", "Surrendered")),
        (Fate.Executed, new("executed", "Executed")),
        (Fate.Missing, new("missing", "Missing")),
        (Fate.Fled, new("fled", "Fled")),
        (Fate.Defected, new("defected", "Changed sides")),
        (Fate.Murdered, new("murdered", "Murdered")),
        (Fate.Other, new("other", "Another (say it in the note)")),
    ];

    public static IReadOnlyList<Choice> All { get; } = [.. Table.Select(t => t.Choice)];

    /// <summary>What the form posts for a fate; empty for none.</summary>
    public static string Of(Fate? fate) => Array.Find(Table, t => t.Fate == fate).Choice?.Value ?? "";

    /// <summary>The fate that was posted; null where none was.</summary>
    public static Fate? Find(string value) => Array.Find(Table, t => t.Choice.Value == value) is { Choice: not null } found ? found.Fate : null;
}
