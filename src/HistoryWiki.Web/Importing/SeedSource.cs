using HistoryWiki.Articles.Seeds;

namespace HistoryWiki.Web.Importing;

/// <summary>The articles of a file of the seed format, which is read as a whole.</summary>
internal static class SeedSource
{
    public static IEnumerable<SourceText> Read(SourceFile file, ReadingChoices choices)
    {
        var reading = FileText.Read(file.Content);
        return [new SourceText(reading.Text.Length, () => new ParsedText([.. SeedParser.Parse(reading.Text, file.Name).Select(article => new SourceArticle(article))], reading.Problems))];
    }
}
