namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>The value of an infobox field as a flat list of items, whatever markup it was written in, for example <c>Ayuka Khan</c> and <c>Supported by:</c>.</summary>
/// <param name="Items">The items in the order of the source; none is empty.</param>
internal sealed record FieldValue(IReadOnlyList<FieldItem> Items)
{
    /// <summary>The points that the value gives, in the order of the source.</summary>
    public IReadOnlyList<Coordinates> Points { get; init; } = [];

    /// <summary>The words of all items, separated as they were written: by a comma, or by a line break.</summary>
    public string Words => string.Concat(Items.Select((item, i) => i == 0 ? item.Text : (item.Break == ItemBreak.Comma ? ", " : "\n") + item.Text));
}

/// <summary>What stands between an item and the one before it.</summary>
internal enum ItemBreak
{
    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A line break or a bullet.</summary>
    Line,

    /// <summary>A horizontal rule, which ends whatever a heading began.</summary>
    Rule,
}
