using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>
/// Reads a row of a table that counts something as lines: beneath <c>Force, Men, Guns</c> the row <c>Infantry, 12,000, 20</c> is
/// <c>Infantry: 12,000 Men</c> and <c>Infantry: 20 Guns</c>.
/// </summary>
internal static class CountingRow
{
    /// <summary>Heads that say only that what stands beneath them are numbers.</summary>
    private static readonly string[] Plain = ["number", "numbers", "strength", "size", "total", "figure", "figures", "casualties", "losses", "#"];

    // A line repeats the name of its row and the head of its column, so that long ones would make megabytes of lines from a table of some kilobytes.
    private const int LongestName = 80;
    private const int MostCells = 12;

    /// <summary>The lines, one for each number; null for a row that does not begin with a name and go on with numbers.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="words">The words of a cell.</param>
    public static List<string>? Of(TableNode table, TableRow row, Func<WikiTree, string> words)
    {
        if (row.Cells.Count is < 2 or > MostCells || words(row.Cells[0].Content) is not { Length: > 0 and <= LongestName } first) return null;
        var name = first.TrimEnd(':', ' ');
        var head = IsHead(table, table.Rows[0]) && table.Rows[0] != row ? table.Rows[0] : null;
        var numbers = Enumerable.Range(1, row.Cells.Count - 1)
            .Select(i => (Words: words(row.Cells[i].Content), Head: i < head?.Cells.Count ? words(head.Cells[i].Content) : ""))
            .Where(cell => cell.Words.Length > 0)
            .ToList();
        var isNamed = head is not null || row.Cells[0].IsHeader || first.EndsWith(':') || !BeginsWithNumber(first);
        if (!isNamed || numbers.Count == 0 || !numbers.TrueForAll(cell => BeginsWithNumber(cell.Words) && cell.Head.Length <= LongestName)) return null;
        return numbers.ConvertAll(cell => Plain.Contains(cell.Head, StringComparer.OrdinalIgnoreCase) ? $"{name}: {cell.Words}" : $"{name}: {cell.Words} {cell.Head}".TrimEnd());
    }

    /// <summary>True for a first row of nothing but heads, which say what the columns beneath them are.</summary>
    public static bool IsHead(TableNode table, TableRow row) => table.Rows.Count > 1 && row == table.Rows[0] && row.Cells.Count > 1 && row.Cells.All(cell => cell.IsHeader);

    private static bool BeginsWithNumber(string words) => words.AsSpan().TrimStart("~<>≈c. ") is [>= '0' and <= '9', ..];
}
