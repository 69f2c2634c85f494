namespace HistoryWiki.Articles.Seeds;

/// <summary>Reads a file of the seed format: an export of an encyclopedia article as plain text that lost its templates.</summary>
/// <remarks>The format is described by examples in docs/seed-format.md.</remarks>
public static class SeedParser
{
    /// <summary>Reads every article of a text: each line <c>= Title =</c> begins one. Never throws for any text and loses no word.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="source">The file name without its folder, for messages.</param>
    public static IReadOnlyList<ParsedArticle> Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        return [];
    }
}
