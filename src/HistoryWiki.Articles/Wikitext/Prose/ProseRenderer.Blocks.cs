using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Templates that make lines of their own.</content>
internal sealed partial class ProseRenderer
{
    private void WriteBlock(TemplateNode template, KnownTemplate known, ProseWriter writer)
    {
        switch (known.Role)
        {
            case TemplateRole.Hatnote:
                WriteHatnote(template, known.Detail, writer);
                break;
            case TemplateRole.Quote:
                WriteQuote(template, writer);
                break;
            case TemplateRole.Succession:
                WriteSuccession(template, writer);
                break;
            case TemplateRole.Pictures:
                WritePictures(template, writer);
                break;
            case TemplateRole.Infobox:
                WriteOtherInfobox(template, writer);
                break;
            default:
                WriteListEdge(template, writer);
                break;
        }
    }

    private void WriteList(TemplateNode template, ProseWriter writer)
    {
        if (template.Find("title") is { } title)
            WriteTitle(title, writer);

        var standsAlone = writer.IsLineEmpty && !writer.IsSingleLine;
        var first = true;
        foreach (var parameter in template.Parameters)
        {
            if (parameter.IsNamed && parameter.Key is not [>= '0' and <= '9', ..] || parameter.Value.Passage.Span.IsWhiteSpace())
                continue;
            if (standsAlone && !BeginsWithItem(parameter.Value))
                writer.Item("*");
            else if (!standsAlone && !first)
                writer.Words(", ");
            Write(parameter.Value, writer, trim: true);
            if (standsAlone)
                writer.EndLine();
            first = false;
        }

        writer.Silent();
    }

    private void WriteTitle(WikiTree title, ProseWriter writer)
    {
        writer.Toggle(TextStyle.Bold);
        Write(title, writer, trim: true);
        writer.Toggle(TextStyle.Bold);
        writer.EndLine();
    }

    private static bool BeginsWithItem(WikiTree value) =>
        value.Nodes.FirstOrDefault(node => node is not CommentNode && !(node is TextNode && node.Span.IsWhiteSpace())) is ListMarkNode;

    /// <summary>The beginning of a list or column shows at most its title.</summary>
    private void WriteListEdge(TemplateNode template, ProseWriter writer)
    {
        if (template.Find("title") is { } title && !title.Passage.Span.IsWhiteSpace())
            WriteTitle(title, writer);
        else if (template.Find("1") is { } content && content.Nodes.Any(node => node is ListMarkNode or LinkNode))
            Write(content, writer);
        writer.Silent();
    }

    private void WriteHatnote(TemplateNode template, string beginning, ProseWriter writer)
    {
        var values = template.Parameters.Where(parameter => !parameter.IsNamed && !parameter.Value.Passage.Span.IsWhiteSpace()).ToList();
        if (values.Count == 0)
        {
            writer.Silent();
            return;
        }

        writer.EndParagraph();
        writer.Toggle(TextStyle.Italic);
        writer.Words(beginning + " ");
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
                writer.Words(", ");
            WriteTitleOrWords(values[i].Value, template.Find($"l{i + 1}"), writer);
        }

        writer.Toggle(TextStyle.Italic);
        writer.EndParagraph();
    }

    private void WriteTitleOrWords(WikiTree value, WikiTree? label, ProseWriter writer)
    {
        if (value.Nodes.All(node => node is TextNode or EntityNode))
        {
            var title = PlainWords(value).TrimStart(':');
            WriteArticleLink(title, label is null ? title.Replace("#", " § ", StringComparison.Ordinal) : PlainWords(label), writer);
        }
        else
        {
            Write(value, writer, trim: true);
        }
    }

    private void WriteQuote(TemplateNode template, ProseWriter writer)
    {
        var isBox = template.Name.Contains("box", StringComparison.OrdinalIgnoreCase);
        var quoteKey = template.Find("quote") is not null ? "quote" : template.Find("text") is not null ? "text" : "1";
        if (template.Find(quoteKey) is not { } quote)
        {
            WriteUnknown(template, writer);
            return;
        }

        writer.BeginQuote();
        if (template.Find("title") is { } title && isBox)
            WriteTitle(title, writer);
        Write(quote, writer, trim: true);
        writer.EndParagraph();
        var sources = QuoteSources(template, quoteKey);
        for (var i = 0; i < sources.Count; i++)
        {
            writer.Words(i == 0 ? "— " : ", ");
            Write(sources[i], writer, trim: true);
        }

        writer.EndQuote();
    }

    /// <summary>A holder of an office, the office with its years, and the next holder are an item each, whether one template names them or one each.</summary>
    private void WriteSuccession(TemplateNode template, ProseWriter writer)
    {
        writer.Silent();
        foreach (var parameter in template.Parameters)
        {
            var key = parameter.Key.AsSpan().TrimEnd("0123456789");
            var label = key switch { "before" => "Preceded by ", "after" => "Succeeded by ", "title" or "reason" => "", _ => null };
            if (label is null || parameter.Value.Passage.Span.IsWhiteSpace())
                continue;

            writer.Item("*");
            writer.Words(label);
            Write(parameter.Value, writer, trim: true);
            if (key is "title" && template.Find($"years{parameter.Key[key.Length..]}") is { } years && !years.Passage.Span.IsWhiteSpace())
            {
                writer.Words(" (");
                Write(years, writer, trim: true);
                writer.Words(")");
            }

            writer.EndLine();
        }
    }

    private static List<WikiTree> QuoteSources(TemplateNode template, string quoteKey) =>
        template.Parameters.Where(parameter => !string.Equals(parameter.Key, quoteKey, StringComparison.OrdinalIgnoreCase) && !parameter.Value.Passage.Span.IsWhiteSpace()
                && (parameter.IsNamed ? parameter.Key is "author" or "source" or "sign" or "by" or "cite" or "2" or "3" or "4" or "5" : !IsQuoteLayout(parameter.Value)))
            .Select(parameter => parameter.Value).ToList();

    private static bool IsQuoteLayout(WikiTree value)
    {
        var words = value.Passage.Span.Trim();
        return words.EndsWith("px", StringComparison.OrdinalIgnoreCase) || words.EndsWith("%", StringComparison.Ordinal) || words is "left" or "right" or "center";
    }

    /// <summary>The captions of several pictures, each with the file that it stands nearest to.</summary>
    private void WritePictures(TemplateNode template, ProseWriter writer)
    {
        writer.Silent();
        foreach (var parameter in template.Parameters)
        {
            if (parameter.Value.Passage.Span.IsWhiteSpace() || !IsCaption(parameter.Key))
                continue;

            var number = parameter.Key.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_- ").ToString();
            var file = template.Find("image" + number) ?? template.Find("file" + number);
            WritePicture(file is null ? "" : PlainName.Of(file), parameter.Value, writer);
        }
    }

    private static bool IsCaption(string key) => key.StartsWith("caption", StringComparison.OrdinalIgnoreCase) && !key.Contains("align", StringComparison.OrdinalIgnoreCase)
        || key is "footer" or "header" or "title";

    /// <summary>An infobox that is not the article's own is kept as a list of its fields.</summary>
    private void WriteOtherInfobox(TemplateNode template, ProseWriter writer)
    {
        writer.EndParagraph();
        foreach (var parameter in template.Parameters)
        {
            if (parameter.Value.Passage.Span.IsWhiteSpace() || LayoutKeys.Contains(parameter.Key))
                continue;

            writer.Item("*");
            if (parameter.IsNamed)
                writer.Words(parameter.Key.Replace('_', ' ') + ": ");
            writer.Markdown(Line(parameter.Value, " / "));
            writer.EndLine();
        }

        writer.EndParagraph();
        writer.Silent();
    }
}
