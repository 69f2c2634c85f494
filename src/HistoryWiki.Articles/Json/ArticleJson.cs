using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HistoryWiki.Articles.Json;

/// <summary>Writes an article as one line of JSON, as the command <c>parse</c> prints it.</summary>
public static class ArticleJson
{
    // The text goes to files and pipes, never into HTML: names stay readable.
    internal static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the article and a line feed in UTF-8.</summary>
    public static void WriteLine(ParsedArticle article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
            Write(article, json);

        output.Write("\n"u8);
    }

    /// <summary>Writes the article and a line feed in UTF-8; the stream stays open.</summary>
    public static void WriteLine(ParsedArticle article, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
            Write(article, json);

        output.Write("\n"u8);
    }

    /// <summary>Writes the article as an object.</summary>
    public static void Write(ParsedArticle article, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(json);

        json.WriteStartObject();
        json.WriteString("title", article.Title);
        json.WriteString("source", article.Source);
        json.WriteString("kind", EnumSpelling<ArticleKind>.Of(article.Kind));
        if (article.RedirectTo is not null)
            json.WriteString("redirectTo", article.RedirectTo);

        WriteInfobox(json, article.Infobox);
        json.WritePropertyName("facts");
        FactsJson.Write(article.Facts, json);
        WriteArray(json, "sections", article.Sections, WriteSection);
        WriteArray(json, "links", article.Links, WriteLink);
        WriteArray(json, "categories", article.Categories, static (json, category) => json.WriteStringValue(category));
        WriteArray(json, "problems", article.Problems, WriteProblem);
        json.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            writeItem(json, item);

        json.WriteEndArray();
    }

    private static void WriteInfobox(Utf8JsonWriter json, Infobox? infobox)
    {
        if (infobox is null)
            return;

        json.WriteStartObject("infobox");
        json.WriteString("template", infobox.Template);
        WriteArray(json, "fields", infobox.Fields, static (json, field) =>
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("value", field.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, ArticleSection section)
    {
        json.WriteStartObject();
        json.WriteNumber("level", section.Level);
        json.WriteString("heading", section.Heading);
        json.WriteString("markdown", section.Markdown);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ArticleLink link)
    {
        json.WriteStartObject();
        json.WriteString("target", link.Target);
        json.WriteString("text", link.Text);
        json.WriteString("where", EnumSpelling<LinkPlace>.Of(link.Where));
        if (link.Field is not null)
            json.WriteString("field", link.Field);

        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("line", problem.Line);
        json.WriteString("severity", EnumSpelling<ProblemSeverity>.Of(problem.Severity));
        json.WriteString("code", problem.Code);
        if (problem.Field is not null)
            json.WriteString("field", problem.Field);

        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
