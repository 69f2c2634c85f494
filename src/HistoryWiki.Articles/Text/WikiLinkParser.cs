using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HistoryWiki.Articles.Text;

/// <summary>Finds <see cref="WikiLink"/>s in Markdown.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (WikiLinkSyntax.Read(slice.AsSpan()) is not var (link, length))
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        link.Span = new SourceSpan(start, start + length - 1);
        link.Line = line;
        link.Column = column;

        processor.Inline = link;
        slice.Start += length;
        return true;
    }
}
