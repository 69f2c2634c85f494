using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HistoryWiki.Articles.Text;

/// <summary>The words of Markdown without its marks, for searching and for snippets.</summary>
internal static class MarkdownWords
{
    // No longer than a section may be.
    [ThreadStatic]
    private static TextBuffer? buffer;

    /// <summary>The words, one line a paragraph, list item, heading or row of a table.</summary>
    public static string Of(MarkdownDocument document) => Of([.. document.Descendants()]);

    /// <summary>The same of all parts of a document, in order.</summary>
    public static string Of(List<MarkdownObject> parts)
    {
        var words = buffer ??= new TextBuffer();
        words.Clear();
        foreach (var part in parts)
        {
            switch (part)
            {
                // First, for most parts are such.
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case LinkReferenceDefinition:
                    break;
                case LeafBlock block:
                    Separate(words, block.Parent is TableCell { Parent: TableRow row } cell && row[0] != cell ? ' ' : '\n');
                    AppendCode(words, block as CodeBlock);
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case WikiLink link:
                    words.Append(link.Text);
                    break;
                case LineBreakInline:
                    Separate(words, ' ');
                    break;
            }
        }

        return words.Span.Trim().ToString();
    }

    private static void Separate(TextBuffer words, char separator)
    {
        if (words.Length > 0 && !char.IsWhiteSpace(words.Span[^1]))
            words.Append(separator);
    }

    private static void AppendCode(TextBuffer words, CodeBlock? code)
    {
        if (code is not null)
            words.Append(code.Lines.ToString());
    }
}
