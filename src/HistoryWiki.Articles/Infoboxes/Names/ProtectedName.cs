using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>A name whose words the source marks as one, so that nothing in them parts it: <c>"Elba, Tuscany"</c>.</summary>
internal static class ProtectedName
{
    /// <summary>The name of an item that begins with protected words, or null for any other item.</summary>
    public static NamedLink? Read(FieldItem item)
    {
        if (!item.BeginsVerbatim) return null;
        var name = NameItem.Read(item);
        return name.IsVerbatim ? new NamedLink(name.Words, name.Link) : null;
    }
}
