namespace HistoryWiki.Web.Data;

/// <summary>The only way words reach an FTS5 query: as quoted phrases, so that none of them is ever read as its syntax.</summary>
public static class FtsPhrase
{
    /// <summary>A query that finds nothing.</summary>
    public const string Nothing = "\"\"";

    /// <summary>Quotes any text as one phrase: <c>-battle "of"</c> becomes <c>"-battle ""of"""</c>.</summary>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // SQLite reads a query up to its first NUL, which would leave the phrase open.
        return '"' + text.Replace('\0', ' ').Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }

    /// <summary>Quotes a text whose last word may go on: <c>kalmyk wa</c> also finds <c>Kalmyk War</c>.</summary>
    public static string QuotePrefix(string text) => Quote(text) + " *";
}
