namespace HistoryWiki.Web.Drawing;

/// <summary>A line of the infobox as written.</summary>
public sealed record FieldView(string Key, string Value)
{
    /// <summary>The key as a person reads it: <c>Birth_date</c> is <c>Birth date</c>.</summary>
    public string Label => Key.Replace('_', ' ');
}
