namespace HistoryWiki.Articles.Wikitext;

/// <summary>A table between <c>{|</c> and <c>|}</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Attributes">The rest of its first line, as written.</param>
/// <param name="Caption">The words after <c>|+</c>, or null.</param>
/// <param name="Rows">The rows that have a cell, in order.</param>
public sealed record TableNode(Passage Passage, string Attributes, WikiTree? Caption, IReadOnlyList<TableRow> Rows)
    : WikiNode(Passage)
{
    internal override bool HasParts => true;

    internal override void PushParts(WalkStack stack)
    {
        for (var row = Rows.Count - 1; row >= 0; row--)
        {
            for (var cell = Rows[row].Cells.Count - 1; cell >= 0; cell--)
                stack.Push(Rows[row].Cells[cell].Content);
        }

        stack.Push(Caption);
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Attributes">The rest of the line after <c>|-</c>, as written.</param>
/// <param name="Cells">The cells in order.</param>
public sealed record TableRow(string Attributes, IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="IsHeader">True for one that begins with <c>!</c>.</param>
/// <param name="Attributes">What stands before a single pipe, for example <c>colspan="2"</c>; empty where there is none.</param>
/// <param name="Content">What it says.</param>
public sealed record TableCell(bool IsHeader, string Attributes, WikiTree Content)
{
    /// <summary>The value of an attribute, or null where it is not written.</summary>
    /// <param name="name">The name, compared without regard to case.</param>
    public string? Attribute(string name) => TagAttributes.Find(Attributes, name);
}
