using System.Runtime.InteropServices;
using System.Text;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Seeds;

/// <summary>Writes an article in the seed format, so that <see cref="SeedParser"/> reads the same article again.</summary>
/// <remarks>
/// The format knows paragraphs, lists and links between articles. Any other Markdown is written with its marks as plain words,
/// and the lines of a value that has several are joined by commas.
/// </remarks>
public static class SeedWriter
{
    // Keeps a line of prose from being read as anything else; the parser drops it again.
    private const string Guard = "<nowiki/>";

    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r"];

    /// <summary>Writes an article; several articles may be written one after another.</summary>
    public static string Write(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Write(article.Title, article.Infobox, article.Sections, article.Categories);
    }

    /// <summary>Writes an article from its parts.</summary>
    public static string Write(string title, Infobox? infobox, IReadOnlyList<ArticleSection> sections, IReadOnlyList<string> categories)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(categories);

        var text = new StringBuilder();
        text.Append(SeedFormat.Title(OnOneLine(title, " "))).Append('\n');
        if (infobox is not null)
            AppendInfobox(text, infobox);

        foreach (var section in sections)
            AppendSection(text, section, mayBeTakenForInfobox: infobox is null && section.Heading is null);

        AppendCategories(text, categories);
        return text.Append('\n').ToString();
    }

    private static void AppendInfobox(StringBuilder text, Infobox infobox)
    {
        var usual = ArticleKinds.TemplateOf(ArticleKinds.Tell("", infobox.Fields.Select(field => field.Key)));
        var name = infobox.Template == usual ? "" : infobox.Template;
        text.Append('\n').Append($"{SeedFormat.InfoboxHeader} {name}".TrimEnd()).Append('\n');
        foreach (var field in infobox.Fields)
            text.Append(SeedFormat.Field(OnOneLine(field.Key, " "), OnOneLine(field.Value, ", "))).Append('\n');
    }

    private static void AppendSection(StringBuilder text, ArticleSection section, bool mayBeTakenForInfobox)
    {
        text.Append('\n');
        if (section.Heading is { } heading)
            text.Append(SeedFormat.Heading(section.Level, SeedLeftovers.Protect(OnOneLine(heading, " ")))).Append('\n');

        var lines = section.Markdown.Split(LineBreaks, StringSplitOptions.None).Select((line, i) => new SeedLine(i + 1, AsSeed(line.Trim()))).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i].Words).Append('\n');
            if (mayBeTakenForInfobox && BeginsInfobox(CollectionsMarshal.AsSpan(lines)[i..], isFirst: i == 0))
                text.Append(Guard).Append('\n');
        }
    }

    private static void AppendCategories(StringBuilder text, IReadOnlyList<string> categories)
    {
        if (categories.Count > 0)
            text.Append('\n');

        foreach (var category in categories)
            text.Append(SeedFormat.Category(category)).Append('\n');
    }

    private static string AsSeed(string markdown)
    {
        if (markdown.Length == 0)
            return "";

        if (SeedFormat.TryReadItem(markdown, out var item) && markdown[0] == '-')
            return SeedFormat.Item(SeedLeftovers.Protect(MarkdownEscaping.Unescape(item)));

        var words = SeedLeftovers.Protect(MarkdownEscaping.Unescape(markdown));
        return IsProse(words) ? words : Guard + words;
    }

    private static bool IsProse(string words) =>
        !SeedFormat.TryReadItem(words, out _) && !SeedFormat.TryReadTitle(words, out _)
        && !SeedFormat.TryReadHeading(words, out _) && !SeedFormat.TryReadCategory(words, out _);

    private static bool BeginsInfobox(ReadOnlySpan<SeedLine> lines, bool isFirst) =>
        SeedInfobox.BeginsAt(lines) || isFirst && SeedInfobox.BeginsWithNameAt(lines);

    private static string OnOneLine(string words, string separator) =>
        string.Join(separator, words.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
