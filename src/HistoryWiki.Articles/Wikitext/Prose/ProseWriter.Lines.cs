using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <content>Lines of blocks: words, items and what is indented.</content>
internal sealed partial class ProseWriter
{
    private void WriteLine(ReadOnlySpan<char> words)
    {
        if (marks.Length == 0)
            WriteWords(words);
        else if (marks.AsSpan().ContainsAny('*', '#'))
            WriteItem(words);
        else
            WriteIndented(words);
    }

    private void WriteWords(ReadOnlySpan<char> words)
    {
        if (last == LineKind.Words)
            output.Append('\n');
        else
            Separate();
        output.Append(QuotePrefix);
        WriteLines(words, QuotePrefix);
        last = LineKind.Words;
    }

    private void WriteItem(ReadOnlySpan<char> words)
    {
        if (last == LineKind.Item)
            output.Append('\n');
        else
            Separate();
        if (last != LineKind.Item)
            lists.Begin();
        var (prefix, indent) = lists.Next(marks);
        output.Append(QuotePrefix).Append(prefix);
        WriteLines(words, QuotePrefix + indent);
        last = LineKind.Item;
    }

    /// <summary>A definition's term becomes bold; what is indented becomes a quotation.</summary>
    private void WriteIndented(ReadOnlySpan<char> words)
    {
        Separate();
        if (marks[^1] == ';')
        {
            var colon = words.IndexOf(": ", StringComparison.Ordinal);
            var term = colon < 0 ? words : words[..colon].TrimEnd();
            output.Append(QuotePrefix).Append(StyledRun.MarkAll(term, TextStyle.Bold));
            words = colon < 0 ? [] : words[(colon + 2)..].TrimStart();
            if (words.Length > 0)
                output.Append("\n\n");
        }

        if (words.Length > 0)
        {
            output.Append("> ");
            WriteLines(words, "> ");
        }

        last = LineKind.Indented;
    }

    /// <summary>A line that goes on below ends in a backslash; two breaks in a row end the paragraph.</summary>
    private void WriteLines(ReadOnlySpan<char> words, string indent)
    {
        var at = MarkdownEscaping.AppendMarker(output, words);
        var end = words.IndexOf('\n');
        output.Append(end < 0 ? words[at..] : words[at..end].TrimEnd());
        var isBlank = false;
        while (end >= 0)
        {
            words = words[(end + 1)..];
            end = words.IndexOf('\n');
            var part = (end < 0 ? words : words[..end]).Trim();
            if (part.Length > 0)
            {
                output.Append(isBlank ? $"\n{indent.TrimEnd()}\n{indent}" : $"\\\n{indent}");
                output.Append(part[MarkdownEscaping.AppendMarker(output, part)..]);
            }

            isBlank = part.Length == 0;
        }
    }
}
