using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HistoryWiki.Articles.Text;

/// <summary>Finds marks of notes in Markdown, for example <c>[^1]</c>. Markdig alone takes <c>[^1][^2]</c> for one link, so that the first note is lost.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    private const string Opening = "[^";

    public FootnoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
            return false;

        var end = Opening.Length + text[Opening.Length..].IndexOfAny("[]\r\n");
        if (end < Opening.Length || text[end] != ']'
            || !processor.Document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create })
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var mark = create(processor, definition, null);
        mark.Span = new SourceSpan(start, start + end);
        mark.Line = line;
        mark.Column = column;

        processor.Inline = mark;
        slice.Start += end + 1;
        return true;
    }
}
