using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Web.Importing;

/// <summary>The one article of a file of wikitext. Its text does not say its title; the file is named after it.</summary>
internal static class WikitextSource
{
    public static IEnumerable<SourceText> Read(SourceFile file, ReadingChoices choices)
    {
        var reading = FileText.Read(file.Content);
        return [new SourceText(reading.Text.Length, () => reading.Text.Length == 0 ? new ParsedText([], reading.Problems) : Parse(reading, file))];
    }

    private static ParsedText Parse(FileText reading, SourceFile file)
    {
        var templates = new TemplateTally();
        return new ParsedText([new SourceArticle(WikitextParser.Parse(reading.Text, TitleOf(file), file.Name, templates))], reading.Problems) { Templates = templates };
    }

    private static string TitleOf(SourceFile file)
    {
        var name = file.IsArchive ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;
        var title = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Trim();
        return title.Length > 0 ? title : name;
    }
}
