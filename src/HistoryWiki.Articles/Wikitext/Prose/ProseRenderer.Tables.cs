using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Tables.</content>
internal sealed partial class ProseRenderer
{
    private const int MostColumns = 40;
    private const int LongestCell = 600;

    private void WriteTable(TableNode table, ProseWriter writer)
    {
        if (writer.IsSingleLine || !IsTable(table))
        {
            WriteCellsInTurn(table, writer);
            return;
        }

        writer.EndParagraph();
        if (table.Caption is { } caption && Line(caption) is { Length: > 0 } words)
        {
            writer.Toggle(TextStyle.Bold);
            writer.Markdown(words);
            writer.Toggle(TextStyle.Bold);
            writer.EndParagraph();
        }

        var rows = Grid(table);
        if (rows.Count > 0)
            writer.Block(PipeTable(rows, table.Rows[0].Cells.Any(cell => cell.IsHeader)));
    }

    /// <summary>A real table has rows of several cells, each a few words; anything else was drawn as a table for its looks.</summary>
    private static bool IsTable(TableNode table) => table.Rows.Any(row => row.Cells.Count > 1)
        && table.Rows.All(row => row.Cells.Count <= MostColumns && row.Cells.All(IsCell));

    private static bool IsCell(TableCell cell) => cell.Content.Passage.Span.Length <= LongestCell * 4
        && cell.Content.Nodes.All(node => node is not (TableNode or HeadingNode) and not TagNode { Name: "gallery" or "blockquote" or "poem" or "pre" });

    private void WriteCellsInTurn(TableNode table, ProseWriter writer)
    {
        if (table.Caption is { } caption)
        {
            Write(caption, writer, trim: true);
            writer.EndParagraph();
        }

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (!writer.IsLineEmpty)
                    writer.EndLine();
                writer.EndParagraph();
                Write(cell.Content, writer, trim: true);
            }
        }

        writer.EndParagraph();
        if (writer.IsSingleLine)
            writer.EndLine();
    }

    /// <summary>The cells in rows and columns: what spans several stands in the first, the others are empty.</summary>
    private List<List<string>> Grid(TableNode table)
    {
        var grid = new List<List<string>>();
        var reserved = new List<int>();
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                SkipReserved(cells, reserved);
                var (across, down) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                cells.Add(Line(cell.Content, " / ").Replace("\n", " ", StringComparison.Ordinal));
                Reserve(reserved, cells.Count - 1, down - 1);
                for (var i = 1; i < across && cells.Count < MostColumns; i++)
                {
                    cells.Add("");
                    Reserve(reserved, cells.Count - 1, down - 1);
                }
            }

            SkipReserved(cells, reserved);
            if (cells.Exists(cell => cell.Length > 0))
                grid.Add(cells);
        }

        return grid;
    }

    private static void SkipReserved(List<string> cells, List<int> reserved)
    {
        while (cells.Count < reserved.Count && reserved[cells.Count] > 0)
        {
            reserved[cells.Count]--;
            cells.Add("");
        }
    }

    private static void Reserve(List<int> reserved, int column, int rows)
    {
        while (reserved.Count <= column)
            reserved.Add(0);
        reserved[column] = rows;
    }

    private static int Span(TableCell cell, string attribute) =>
        cell.Attributes.Length > 0 && int.TryParse(cell.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, 200)
            : 1;

    private static string PipeTable(List<List<string>> rows, bool hasHeader)
    {
        var columns = rows.Max(row => row.Count);
        var table = new StringBuilder();
        AppendRow(table, hasHeader ? rows[0] : [], columns);
        table.Append('|').Insert(table.Length, " --- |", columns).Append('\n');
        foreach (var row in hasHeader ? rows.Skip(1) : rows)
            AppendRow(table, row, columns);
        return table.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder table, List<string> cells, int columns)
    {
        table.Append('|');
        for (var i = 0; i < columns; i++)
            table.Append(' ').Append(i < cells.Count ? cells[i] : "").Append(" |");
        table.Append('\n');
    }
}
