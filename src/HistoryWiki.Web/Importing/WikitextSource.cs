using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Web.Importing;

/// <summary>The one article of a file of wikitext. Its text does not say its title; the file is named after it.</summary>
internal static class WikitextSource
{
    public static IEnumerable<SourceText> Read(SourceFile file, ReadingChoices choices)
    {
        var reading = FileText.Read(file.Content);
        return [reading.Problem is { } problem ? SourceText.Of(problem) : new SourceText(reading.Text.Length, () => Parse(reading.Text, file))];
    }

    private static ParsedText Parse(string text, SourceFile file)
    {
        var templates = new TemplateTally();
        return new ParsedText([new SourceArticle(WikitextParser.Parse(text, TitleOf(file), file.Name, templates))], []) { Templates = templates };
    }

    private static string TitleOf(SourceFile file)
    {
        var name = file.IsArchive ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;
        var title = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Trim();
        return title.Length > 0 ? title : name;
    }
}
