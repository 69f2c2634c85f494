using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads who fought on a side, for example <c>Kalmyk Khanate, Supported by:,</c>.</summary>
internal static class BelligerentReader
{
    /// <summary>The belligerents in the order of the source.</summary>
    public static IReadOnlyList<Belligerent> Read(FieldValue value, InfoboxField field, ICollection<Problem> problems) =>
    [
        .. WithoutOwnForces(new NameListReader(field, problems, arePeople: false).Read(value)).Select(n =>
            new Belligerent(n.Words) { Support = n.Support, From = n.From, Until = n.Until, Note = n.Note ?? FateNote(n), Link = n.Link }),
    ];

    /// <summary>A belligerent has no fate of its own; what a mark says of it stays as a remark.</summary>
    private static string? FateNote(ReadName name) => name.Fate is { } fate and not Fate.Other ? FateMarks.WordsFor(fate) : null;

    /// <summary>What stands beneath a party counts where it is a party itself; a state's army does not, nor what stands beneath that.</summary>
    private static IEnumerable<ReadName> WithoutOwnForces(IReadOnlyList<ReadName> names)
    {
        var above = new Stack<(ReadName Name, bool IsLeftOut)>();
        ReadName? last = null;
        foreach (var name in names)
        {
            while (above.TryPeek(out var top) && (top.Name.Depth >= name.Depth || top.Name.Group != name.Group)) above.Pop();
            var isBeneath = above.TryPeek(out var party) && (party.IsLeftOut || OwnForces.Holds(name.Words, name.Link, party.Name.Words));
            var isLeftOut = isBeneath || last?.Group == name.Group && OwnForces.IsUnitOf(last.Words, name.Words);
            above.Push((name, isLeftOut));
            if (isLeftOut) continue;
            last = name;
            yield return name;
        }
    }
}
