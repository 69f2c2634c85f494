using System.Text;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>One line of Markdown in the making: words are escaped, and bold and italic become stars where stars would be understood.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();
    private readonly List<StyledRun> runs = [];
    private readonly List<(TextStyle Style, int Start)> open = [];

    /// <summary>Words as Markdown.</summary>
    public static string Escaped(string words)
    {
        var markdown = new StringBuilder(words.Length + 8);
        MarkdownEscaping.AppendWords(markdown, words);
        return markdown.ToString();
    }

    /// <summary>How many characters it has.</summary>
    public int Length => text.Length;

    /// <summary>The last character, or a line feed where there is none.</summary>
    public char Last => text.Length == 0 ? '\n' : text[^1];

    /// <summary>Adds words that are no Markdown.</summary>
    public void AppendWords(ReadOnlySpan<char> words) => MarkdownEscaping.AppendWords(text, words);

    /// <summary>Adds Markdown, or a line feed for a line that goes on below.</summary>
    public void AppendMarkdown(ReadOnlySpan<char> markdown) => text.Append(markdown);

    /// <summary>Turns styles on, or off where they are on.</summary>
    public void Toggle(TextStyle style)
    {
        foreach (var one in (ReadOnlySpan<TextStyle>)[TextStyle.Italic, TextStyle.Bold])
        {
            if (style.HasFlag(one))
                ToggleOne(one);
        }
    }

    /// <summary>Ends every style, gives the line and begins a new one.</summary>
    public string Take()
    {
        while (open.Count > 0)
            CloseLast();
        var line = runs.Count == 0 ? text.ToString() : StyledRun.Mark(text.ToString(), runs);
        text.Clear();
        runs.Clear();
        return line;
    }

    private void ToggleOne(TextStyle style)
    {
        var index = open.FindIndex(o => o.Style == style);
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
