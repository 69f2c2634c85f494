namespace HistoryWiki.Articles.Seeds;

/// <summary>A line of a seed file without the blanks around it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Words">The words; empty for a blank line.</param>
internal readonly record struct SeedLine(int Number, string Words)
{
    private const char ByteOrderMark = '\uFEFF';

    public bool IsBlank => Words.Length == 0;

    /// <summary>Breaks a text into lines at CR, LF and CRLF.</summary>
    public static List<SeedLine> Split(string text)
    {
        var lines = new List<SeedLine>();
        var rest = text.AsSpan().TrimStart(ByteOrderMark);
        while (true)
        {
            var end = rest.IndexOfAny('\r', '\n');
            lines.Add(new SeedLine(lines.Count + 1, (end < 0 ? rest : rest[..end]).Trim().ToString()));
            if (end < 0)
                return lines;

            rest = rest[(rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? end + 2 : end + 1)..];
        }
    }
}
