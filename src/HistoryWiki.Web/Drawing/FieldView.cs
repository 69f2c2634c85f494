namespace HistoryWiki.Web.Drawing;

/// <summary>A line of an infobox from which no facts are read.</summary>
/// <param name="Key">Its key as written.</param>
/// <param name="Value">Its words; items stand on lines of their own.</param>
public sealed record FieldView(string Key, string Value)
{
    /// <summary>The key as a person reads it: <c>Birth_date</c> is <c>Birth date</c>.</summary>
    public string Label => Key.Replace('_', ' ');
}
