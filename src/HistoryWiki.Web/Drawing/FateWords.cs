using System.Collections.Frozen;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>What became of a commander, in words and in the frame of its badge: <c>Killed</c> is "killed in action" and <c>dead</c>.</summary>
public static class FateWords
{
    private static readonly FrozenDictionary<Fate, (string Words, string? Frame)> Table = new Dictionary<Fate, (string, string?)>
    {
        [Fate.Killed] = ("killed in action", "dead"),
        [Fate.DiedOfWounds] = ("died of wounds", "dead"),
        [Fate.Executed] = ("executed", "dead"),
        [Fate.Murdered] = ("murdered", "dead"),
        [Fate.Captured] = ("captured", "held"),
        [Fate.Surrendered] = ("surrendered", null),
        [Fate.Wounded] = ("wounded", null),
        [Fate.Missing] = ("missing", null),
        [Fate.Fled] = ("fled", null),
        [Fate.Defected] = ("changed sides", null),
    }.ToFrozenDictionary();

    /// <summary>The words of a fate; what the source says otherwise stands in the note.</summary>
    public static string Words(Fate fate, string? note) => Table.TryGetValue(fate, out var known) ? known.Words : note ?? "another fate";

    /// <summary>The class of the badge.</summary>
    public static string Class(Fate fate) => Table.TryGetValue(fate, out var known) && known.Frame is { } frame ? "fate " + frame : "fate";

    /// <summary>The words as a heading, for example <c>Killed in action</c>.</summary>
    public static string Heading(Fate fate) => Words(fate, null) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";
}
