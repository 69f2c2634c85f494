using System.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Tags.</content>
internal sealed partial class ProseRenderer
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private void WriteTag(TagNode tag, ProseWriter writer)
    {
        switch (tag.Name)
        {
            case "ref":
                WriteNote(tag, writer);
                break;
            case "br":
                writer.BreakLine();
                break;
            case "hr" when !writer.IsSingleLine:
                writer.Block("---");
                break;
            case "nowiki":
                writer.Words(Decoded(tag));
                break;
            case "pre" or "source" or "syntaxhighlight" when tag.Content is not null:
                WriteFenced(Decoded(tag), writer);
                break;
            case "math" or "chem" or "ce" when tag.Content is not null:
                WriteCode(tag.Content.Raw.Trim(), writer);
                break;
            case "gallery":
                WriteGallery(tag, writer);
                break;
            case "references":
                WriteUnusedNotes(tag.Content, writer);
                break;
            case "includeonly" or "templatestyles" or "section" or "indicator" or "timeline" or "imagemap" or "templatedata" or "graph" or "mapframe" or "maplink"
                or "score" or "hiero" or "inputbox" or "categorytree" or "img" or "link" or "meta":
                writer.Silent();
                break;
            default:
                WriteMarkup(tag, writer);
                break;
        }
    }

    /// <summary>Tags of HTML: most change only the look. A tag without its partner counts where it begins something.</summary>
    private void WriteMarkup(TagNode tag, ProseWriter writer)
    {
        if (IsHidden(tag))
        {
            writer.Silent();
            return;
        }

        var opens = tag.Form != TagForm.Closing;
        switch (tag.Name)
        {
            case "p" or "ul" or "ol" or "dl" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figure":
                Around(tag, writer, writer.EndParagraph);
                break;
            case "div" or "center" or "caption" or "tr" or "dt" or "dd" or "figcaption":
                Around(tag, writer, writer.EndLine);
                break;
            case "li" when opens:
                writer.Item("*");
                WriteContent(tag, writer);
                break;
            case "td" or "th" when opens:
                writer.Words(writer.IsLineEmpty ? "" : " ");
                WriteContent(tag, writer);
                break;
            case "blockquote" or "poem" when tag.Content is { } content:
                WriteQuoted(content, tag.Name == "poem", writer);
                break;
            case "sup" when tag.Content is { } content && AsSuperscript(content) is { } digits:
                writer.Words(digits);
                break;
            case "b" or "strong" when tag.Content is not null:
                Styled(tag, TextStyle.Bold, writer);
                break;
            case "i" or "em" or "var" or "dfn" or "cite" when tag.Content is not null:
                Styled(tag, TextStyle.Italic, writer);
                break;
            default:
                WriteContent(tag, writer);
                break;
        }
    }

    private void WriteContent(TagNode tag, ProseWriter writer)
    {
        if (tag.Content is null)
            writer.Silent();
        else
            Write(tag.Content, writer);
    }

    private void Around(TagNode tag, ProseWriter writer, Action end)
    {
        if (!writer.IsLineEmpty)
            end();
        WriteContent(tag, writer);
        if (tag.Content is not null && !writer.IsLineEmpty)
            end();
    }

    private void Styled(TagNode tag, TextStyle style, ProseWriter writer)
    {
        writer.Toggle(style);
        WriteContent(tag, writer);
        writer.Toggle(style);
    }

    private void WriteQuoted(WikiTree content, bool keepsLines, ProseWriter writer)
    {
        writer.BeginQuote();
        if (keepsLines)
            WriteVerse(content, writer);
        else
            Write(content, writer, trim: true);
        writer.EndQuote();
    }

    /// <summary>Every line of a verse stays a line.</summary>
    private void WriteVerse(WikiTree content, ProseWriter writer)
    {
        foreach (var node in content.Nodes)
        {
            if (node is not TextNode text)
            {
                WriteOtherOrLink(node, writer);
                continue;
            }

            var first = true;
            foreach (var line in text.Span.EnumerateLines())
            {
                if (!first)
                    writer.BreakLine();
                writer.Words(line);
                first = false;
            }
        }
    }

    private void WriteOtherOrLink(WikiNode node, ProseWriter writer)
    {
        if (node is LinkNode link)
            WriteLink(link, null, writer);
        else
            WriteOther(node, writer);
    }

    private static bool IsHidden(TagNode tag) => tag.Attributes.Contains("display", StringComparison.OrdinalIgnoreCase)
        && tag.Attribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private static string? AsSuperscript(WikiTree content)
    {
        var digits = content.Raw;
        return digits.Length is > 0 and < 4 && digits.All(char.IsAsciiDigit) ? string.Concat(digits.Select(digit => Superscripts[digit - '0'])) : null;
    }

    private static string Decoded(TagNode tag)
    {
        var raw = tag.Content?.Raw ?? "";
        if (!raw.Contains('&'))
            return raw;

        var words = new StringBuilder(raw.Length);
        var from = 0;
        while (raw.IndexOf('&', from) is >= 0 and var at)
        {
            words.Append(raw, from, at - from);
            var end = raw.AsSpan(at, Math.Min(34, raw.Length - at)).IndexOf(';');
            var isEntity = Entities.TryDecode(raw.AsSpan(at, end + 1), out var character);
            words.Append(isEntity ? character : "&");
            from = isEntity ? at + end + 1 : at + 1;
        }

        return words.Append(raw, from, raw.Length - from).ToString();
    }

    private static void WriteFenced(string words, ProseWriter writer)
    {
        if (writer.IsSingleLine)
        {
            writer.Words(words);
            return;
        }

        var fence = "```";
        while (words.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        writer.Block($"{fence}\n{words.Trim('\n')}\n{fence}");
    }

    private static void WriteCode(string words, ProseWriter writer)
    {
        if (writer.IsPlain || words.Length == 0 || words.Contains('`'))
            writer.Words(words);
        else
            writer.Markdown($"`{words.Replace('\n', ' ')}`");
    }

    /// <summary>Each line of a gallery is a file and a caption.</summary>
    private void WriteGallery(TagNode gallery, ProseWriter writer)
    {
        foreach (var line in (gallery.Content?.Raw ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var file = bar < 0 ? line : line[..bar];
            var colon = file.IndexOf(':', StringComparison.Ordinal);
            var caption = WikiTree.Parse(bar < 0 ? "" : WithoutAlternative(line[(bar + 1)..]));
            WritePicture(file[(colon + 1)..].Trim(), caption, writer);
        }
    }

    private static string WithoutAlternative(string caption)
    {
        var bar = caption.StartsWith("alt=", StringComparison.OrdinalIgnoreCase) ? caption.IndexOf('|', StringComparison.Ordinal) : -1;
        return bar < 0 ? caption : caption[(bar + 1)..];
    }
}
