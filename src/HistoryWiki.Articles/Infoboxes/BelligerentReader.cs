using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads who fought on a side, for example <c>Kalmyk Khanate, Supported by:,</c>.</summary>
internal static class BelligerentReader
{
    /// <summary>The belligerents in the order of the source.</summary>
    public static IReadOnlyList<Belligerent> Read(FieldValue value, InfoboxField field, ICollection<Problem> problems) =>
    [
        .. new NameListReader(field, problems).Read(value).Select(n =>
            new Belligerent(n.Words) { Support = n.Support, From = n.From, Until = n.Until, Note = n.Note, Link = n.Link }),
    ];
}
