namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Turns the marks of wikitext lists into the indentation of Markdown lists: <c>*#</c> becomes a numbered item below a bullet.</summary>
internal sealed class MarkdownLists
{
    private const int Deepest = 12;

    private readonly List<char> levels = [];

    /// <summary>Begins a new list.</summary>
    public void Begin() => levels.Clear();

    /// <summary>What stands before an item, and before lines of it that follow.</summary>
    /// <param name="marks">The marks of the item, at least one star or number sign among them.</param>
    public (string Prefix, string Indent) Next(string marks)
    {
        var deepest = Math.Min(Deepest, levels.Count + 1);
        levels.Clear();
        foreach (var mark in marks)
        {
            if (mark is '*' or '#' && levels.Count < deepest)
                levels.Add(mark);
        }

        var outer = "";
        for (var i = 0; i < levels.Count - 1; i++)
            outer += Width(levels[i]);
        return (outer + (levels[^1] == '*' ? "- " : "1. "), outer + Width(levels[^1]));
    }

    private static string Width(char mark) => mark == '*' ? "  " : "   ";
}
