using System.Text;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Writes the text of a section as blocks of Markdown, or, where <paramref name="lineBreak"/> is given, as a single line.</summary>
/// <param name="lineBreak">What stands for a line break on a single line; null for blocks.</param>
/// <param name="plain">True for words without any Markdown.</param>
internal sealed class ProseWriter(string? lineBreak = null, bool plain = false)
{
    private readonly StringBuilder output = new();
    private readonly InlineText line = new();
    private readonly List<string> waiting = [];
    private readonly MarkdownLists lists = new();
    private string marks = "";
    private int quotes;
    private bool inQuote;
    private LineKind last = LineKind.None;
    private bool silent;
    private string? gap;

    private string QuotePrefix => quotes > 0 ? "> " : "";

    /// <summary>True for a single line.</summary>
    public bool IsSingleLine => lineBreak is not null;

    /// <summary>True for words without any Markdown.</summary>
    public bool IsPlain => plain;

    /// <summary>True where nothing stands on the line yet.</summary>
    public bool IsLineEmpty => line.Length == 0;

    /// <summary>The last character of the line, or a line feed where there is none.</summary>
    public char LastOfLine => line.Last;

    /// <summary>Writes words as they are; a line feed ends the line.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        while (words.IndexOf('\n') is >= 0 and var end)
        {
            WordsOfLine(words[..end]);
            EndLine();
            words = words[(end + 1)..];
        }

        WordsOfLine(words);
    }

    /// <summary>Writes Markdown that belongs into the line.</summary>
    public void Markdown(string markdown)
    {
        FillGap();
        line.AppendMarkdown(markdown);
    }

    /// <summary>Turns a style on or off.</summary>
    public void Toggle(TextStyle style)
    {
        if (plain)
            return;
        FillGap();
        line.Toggle(style);
    }

    /// <summary>Says that something stood here that shows nothing, so that its line is no blank line.</summary>
    public void Silent() => silent = true;

    /// <summary>Parts words from what shows itself beside them: a picture, or an address that MediaWiki shows as a number.</summary>
    public void Part()
    {
        silent = true;
        if (line.Length > 0 && gap is null && !char.IsWhiteSpace(line.Last))
            gap = " ";
    }

    /// <summary>Goes on below, within the same paragraph or item.</summary>
    public void BreakLine()
    {
        if (lineBreak is null)
            line.AppendMarkdown("\n");
        else if (line.Length > 0)
            gap = lineBreak;
    }

    /// <summary>Makes the line an item.</summary>
    /// <param name="listMarks">The marks as in wikitext: <c>*#</c>.</param>
    public void Item(string listMarks)
    {
        if (IsSingleLine)
        {
            BreakLine();
            return;
        }

        if (line.Length > 0)
            EndLine();
        marks = listMarks;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        if (IsSingleLine)
        {
            if (line.Length > 0)
                gap ??= " ";
            return;
        }

        var words = line.Take().Trim();
        if (words.Length > 0)
            WriteLine(words);
        else if (!silent && last is LineKind.Words or LineKind.Indented)
            EndParagraph();
        (marks, silent, gap) = ("", false, null);
    }

    /// <summary>Ends the line and the paragraph.</summary>
    public void EndParagraph()
    {
        if (line.Length > 0)
            EndLine();
        if (last is LineKind.Words or LineKind.Indented)
            last = LineKind.Blank;
        WriteWaitingBlocks();
    }

    /// <summary>Writes a block of its own: a table, a rule, a fenced text.</summary>
    public void Block(string markdown)
    {
        EndParagraph();
        WriteBlock(markdown);
    }

    /// <summary>Writes a block after the paragraph or list that is being written.</summary>
    public void BlockAfterParagraph(string markdown)
    {
        waiting.Add(markdown);
        if (line.Length == 0 && last is LineKind.None or LineKind.Blank)
            WriteWaitingBlocks();
        silent = true;
    }

    /// <summary>Begins a quotation of several lines.</summary>
    public void BeginQuote() => TurnQuote(1);

    /// <summary>Ends the quotation that began last.</summary>
    public void EndQuote() => TurnQuote(-1);

    /// <summary>Gives what was written.</summary>
    public string Take()
    {
        if (IsSingleLine)
        {
            gap = null;
            return line.Take().Trim();
        }

        EndParagraph();
        var markdown = output.ToString();
        output.Clear();
        (last, quotes) = (LineKind.None, 0);
        return markdown;
    }

    private void WordsOfLine(ReadOnlySpan<char> words)
    {
        if (gap is not null)
            words = words.TrimStart();
        if (words.IsEmpty)
            return;

        FillGap();
        if (plain)
            line.AppendMarkdown(words);
        else
            line.AppendWords(words);
    }

    /// <summary>What parts lines on a single line is written only once more words follow.</summary>
    private void FillGap()
    {
        if (gap is null)
            return;
        if (gap != " " || !char.IsWhiteSpace(line.Last))
            line.AppendMarkdown(gap);
        gap = null;
    }

    private void WriteLine(string words)
    {
        if (marks.Length == 0)
            WriteWords(words);
        else if (marks.AsSpan().ContainsAny('*', '#'))
            WriteItem(words);
        else
            WriteIndented(words);
    }

    private void WriteWords(string words)
    {
        if (last == LineKind.Words)
            output.Append('\n');
        else
            Separate();
        output.Append(QuotePrefix).Append(Below(MarkdownEscaping.EscapeStart(words), QuotePrefix));
        last = LineKind.Words;
    }

    private void WriteItem(string words)
    {
        if (last == LineKind.Item)
            output.Append('\n');
        else
            Separate();
        if (last != LineKind.Item)
            lists.Begin();
        var (prefix, indent) = lists.Next(marks);
        output.Append(QuotePrefix).Append(prefix).Append(Below(MarkdownEscaping.EscapeStart(words), QuotePrefix + indent));
        last = LineKind.Item;
    }

    /// <summary>A definition's term becomes bold; what is indented becomes a quotation.</summary>
    private void WriteIndented(string words)
    {
        Separate();
        if (marks[^1] == ';')
        {
            var colon = words.IndexOf(": ", StringComparison.Ordinal);
            var term = colon < 0 ? words : words[..colon].TrimEnd();
            output.Append(QuotePrefix).Append(StyledRun.Mark(term, [new StyledRun(0, term.Length, TextStyle.Bold)]));
            words = colon < 0 ? "" : words[(colon + 2)..].TrimStart();
            if (words.Length > 0)
                output.Append("\n\n");
        }

        if (words.Length > 0)
            output.Append("> ").Append(Below(MarkdownEscaping.EscapeStart(words), "> "));
        last = LineKind.Indented;
    }

    private void Separate()
    {
        if (last is LineKind.Item or LineKind.Indented)
            WriteWaitingBlocks();
        if (output.Length > 0)
            output.Append(inQuote ? "\n>\n" : "\n\n");
        inQuote = quotes > 0;
    }

    private void WriteWaitingBlocks()
    {
        if (waiting.Count == 0)
            return;

        var blocks = waiting.ToArray();
        waiting.Clear();
        last = LineKind.Blank;
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(string markdown)
    {
        Separate();
        output.Append(QuotePrefix).Append(quotes == 0 ? markdown : markdown.Replace("\n", "\n> ", StringComparison.Ordinal));
        last = LineKind.Blank;
    }

    private void TurnQuote(int by)
    {
        EndParagraph();
        if (IsSingleLine)
            return;

        quotes += by;
        inQuote &= quotes > 0;
        if (last != LineKind.None)
            last = LineKind.Blank;
    }

    /// <summary>A line that goes on below ends in a backslash; two breaks in a row end the paragraph.</summary>
    private static string Below(string words, string indent)
    {
        if (!words.Contains('\n'))
            return words;

        var parts = words.Split('\n', StringSplitOptions.TrimEntries);
        var joined = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length == 0)
                continue;
            joined.Append(parts[i - 1].Length == 0 ? $"\n{indent.TrimEnd()}\n{indent}" : $"\\\n{indent}").Append(MarkdownEscaping.EscapeStart(parts[i]));
        }

        return joined.ToString();
    }
}
