namespace HistoryWiki.Web.Drawing;

/// <summary>A line of an infobox from which no facts are read.</summary>
/// <param name="Key">Its key as written.</param>
/// <param name="Value">Its words; items stand on lines of their own.</param>
public sealed record FieldView(string Key, string Value)
{
    /// <summary>What it is called; its key as written where nothing else is known.</summary>
    public string Label { get; init; } = Key.Replace('_', ' ');
}
