using System.Text.Json;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What became of a commander, as the form offers it: <c>died-of-wounds</c> is "Died of wounds".</summary>
public static class CommanderFates
{
    private static readonly (Fate Fate, Choice Choice)[] Table = [.. Enum.GetValues<Fate>().Select(fate => (fate, new Choice(ValueOf(fate), LabelOf(fate))))];

    public static IReadOnlyList<Choice> All { get; } = [.. Table.Select(t => t.Choice)];

    /// <summary>What the form posts for a fate; empty for none.</summary>
    public static string Of(Fate? fate) => fate is { } known ? ValueOf(known) : "";

    /// <summary>The fate that was posted; null where none was.</summary>
    public static Fate? Find(string value) => Array.Find(Table, t => t.Choice.Value == value) is { Choice: not null } found ? found.Fate : null;

    private static string ValueOf(Fate fate) => JsonNamingPolicy.KebabCaseLower.ConvertName(fate.ToString());

    private static string LabelOf(Fate fate) => fate == Fate.Other ? "Another (say it in the note)" : FateWords.Heading(fate);
}
