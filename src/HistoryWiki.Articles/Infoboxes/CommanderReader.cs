using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads who led on a side, for example <c>Kho OrlukKIA, IlgerdeiPOW</c>.</summary>
internal static class CommanderReader
{
    /// <summary>The commanders in the order of the source.</summary>
    public static IReadOnlyList<Commander> Read(FieldValue value, InfoboxField field, ICollection<Problem> problems) =>
    [
        .. new NameListReader(field, problems, arePeople: true).Read(value).Select(n =>
            new Commander(n.Words) { Support = n.Support, Fate = n.Fate, From = n.From, Until = n.Until, Note = n.Note, Link = n.Link }),
    ];
}
