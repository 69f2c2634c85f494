using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Writes the text of a section as blocks of Markdown, or, where it is asked to, a single line. A thread keeps its writers, with their memory, from one text to the next.</summary>
internal sealed partial class ProseWriter
{
    private const int LargestKept = 1_000_000;

    [ThreadStatic]
    private static Stack<ProseWriter>? spare;

    private readonly TextBuffer output = new();
    private readonly InlineText line = new();
    private readonly List<string> waiting = [];
    private readonly MarkdownLists lists = new();
    private string marks = "";
    private int quotes;
    private bool inQuote;
    private LineKind last = LineKind.None;
    private bool silent;
    private bool partsWords;
    private string? gap;
    private string? lineBreak;

    private string QuotePrefix => quotes > 0 ? "> " : "";

    /// <summary>True for a single line.</summary>
    public bool IsSingleLine => lineBreak is not null;

    /// <summary>True for words without any Markdown.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>True where nothing stands on the line yet.</summary>
    public bool IsLineEmpty => line.Length == 0;

    /// <summary>The last character of the line, or a line feed where there is none.</summary>
    public char LastOfLine => line.Last;

    /// <summary>A writer that nobody uses.</summary>
    public static ProseWriter TakeSpare() => spare is not null && spare.TryPop(out var writer) ? writer : new ProseWriter();

    /// <summary>Says that nobody uses the writer any more.</summary>
    public void GiveBack()
    {
        if (output.Capacity + line.Capacity <= LargestKept)
            (spare ??= new Stack<ProseWriter>()).Push(this);
    }

    /// <summary>Writes words as they are; a line feed ends the line.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (MarkdownEscaping.IsPlainLine(words))
        {
            WordsOfLine(words, escapes: false);
            return;
        }

        while (words.IndexOf('\n') is >= 0 and var end)
        {
            WordsOfLine(words[..end], escapes: !IsPlain);
            EndLine();
            words = words[(end + 1)..];
        }

        WordsOfLine(words, escapes: !IsPlain);
    }

    /// <summary>Writes Markdown that belongs into the line.</summary>
    public void Markdown(ReadOnlySpan<char> markdown)
    {
        FillGap();
        line.AppendMarkdown(markdown);
    }

    /// <summary>Turns a style on or off.</summary>
    public void Toggle(TextStyle style)
    {
        if (IsPlain)
            return;
        var stillParts = partsWords;
        FillGap();
        line.Toggle(style);
        partsWords = stillParts;
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

    /// <summary>Parts what was written from letters and figures that follow at once, as the brackets of the number do that MediaWiki shows.</summary>
    public void PartWords() => partsWords = true;

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

        var words = line.Take();
        if (words.Length > 0)
            WriteLine(words);
        else if (!silent && last is LineKind.Words or LineKind.Indented)
            EndParagraph();
        (marks, silent, gap, partsWords) = ("", false, null, false);
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
    public void Block(ReadOnlySpan<char> markdown)
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

    /// <summary>Ends what was written so far: what follows joins neither its paragraph nor its list.</summary>
    public void EndPart() => TurnQuote(0);

    /// <summary>Begins a quotation of several lines.</summary>
    public void BeginQuote() => TurnQuote(1);

    /// <summary>Ends the quotation that began last.</summary>
    public void EndQuote() => TurnQuote(-1);

    /// <summary>Begins blocks.</summary>
    public void BeginBlocks() => Begin(between: null, isPlain: false);

    /// <summary>Begins a single line.</summary>
    /// <param name="between">What stands for a line break.</param>
    /// <param name="isPlain">True for words without any Markdown.</param>
    public void BeginLine(string between, bool isPlain) => Begin(between, isPlain);

    /// <summary>Gives what was written.</summary>
    public string Take()
    {
        if (IsSingleLine)
        {
            gap = null;
            return line.Take().ToString();
        }

        EndParagraph();
        var markdown = output.ToString();
        output.Clear();
        (last, quotes) = (LineKind.None, 0);
        return markdown;
    }

    private void Begin(string? between, bool isPlain)
    {
        output.Clear();
        waiting.Clear();
        (lineBreak, IsPlain, marks, gap, silent, partsWords) = (between, isPlain, "", null, false, false);
        (last, quotes, inQuote) = (LineKind.None, 0, false);
    }

    private void WordsOfLine(ReadOnlySpan<char> words, bool escapes)
    {
        if (gap is not null)
            words = words.TrimStart();
        // What the mark parts from its bracket was a picture or a sound.
        if (line.Last == '(')
            words = words.TrimStart(" ,;");
        if (words.IsEmpty)
            return;

        if (partsWords && char.IsLetterOrDigit(words[0]))
            gap ??= " ";
        FillGap();
        if (escapes)
            line.AppendWords(words);
        else
            line.AppendMarkdown(words);
    }

    /// <summary>What parts lines on a single line is written only once more words follow.</summary>
    private void FillGap()
    {
        partsWords = false;
        if (gap is null)
            return;
        if (gap != " " || !char.IsWhiteSpace(line.Last))
            line.AppendMarkdown(gap);
        gap = null;
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

    private void WriteBlock(ReadOnlySpan<char> markdown)
    {
        Separate();
        output.Append(QuotePrefix).Append(quotes == 0 ? markdown : markdown.ToString().Replace("\n", "\n> ", StringComparison.Ordinal));
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
}
