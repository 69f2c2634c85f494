using System.Runtime.InteropServices;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>One line of Markdown in the making: words are escaped, and bold and italic become stars where stars would be understood.</summary>
internal sealed class InlineText
{
    private readonly TextBuffer text = new();
    private readonly TextBuffer marked = new();
    private readonly List<StyledRun> runs = [];
    private readonly List<(TextStyle Style, int Start)> open = [];

    /// <summary>How many characters it has.</summary>
    public int Length => text.Length;

    /// <summary>How many characters it and its marked copy can have without more memory.</summary>
    public int Capacity => text.Capacity + marked.Capacity;

    /// <summary>The last character, or a line feed where there is none.</summary>
    public char Last => text.Length == 0 ? '\n' : text.Span[^1];

    /// <summary>Adds words that are no Markdown.</summary>
    public void AppendWords(ReadOnlySpan<char> words) => MarkdownEscaping.AppendWords(text, words);

    /// <summary>Adds Markdown, or a line feed for a line that goes on below.</summary>
    public void AppendMarkdown(ReadOnlySpan<char> markdown) => text.Append(markdown);

    /// <summary>Turns styles on, or off where they are on.</summary>
    public void Toggle(TextStyle style)
    {
        if ((style & TextStyle.Italic) != TextStyle.None)
            ToggleOne(TextStyle.Italic);
        if ((style & TextStyle.Bold) != TextStyle.None)
            ToggleOne(TextStyle.Bold);
    }

    /// <summary>Ends every style and begins a new line. Gives the line, trimmed; it stands until words follow.</summary>
    public ReadOnlySpan<char> Take()
    {
        while (open.Count > 0)
            CloseLast();
        var line = runs.Count == 0 ? text.Span : Marked();
        text.Clear();
        runs.Clear();
        return line.Trim();
    }

    private ReadOnlySpan<char> Marked()
    {
        marked.Clear();
        StyledRun.Mark(marked, text.Span, CollectionsMarshal.AsSpan(runs));
        return marked.Span;
    }

    private void ToggleOne(TextStyle style)
    {
        var index = open.Count - 1;
        while (index >= 0 && open[index].Style != style)
            index--;
        if (index < 0)
        {
            open.Add((style, text.Length));
            return;
        }

        var inner = open.Count - 1 - index;
        for (var i = open.Count - 1; i >= index; i--)
            runs.Add(new StyledRun(open[i].Start, text.Length, open[i].Style));
        open.RemoveAt(index);
        for (var i = 0; i < inner; i++)
            open[index + i] = (open[index + i].Style, text.Length);
    }

    private void CloseLast()
    {
        runs.Add(new StyledRun(open[^1].Start, text.Length, open[^1].Style));
        open.RemoveAt(open.Count - 1);
    }
}
