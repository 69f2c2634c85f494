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
        var wanted = marks.Where(mark => mark is '*' or '#').Take(Math.Min(Deepest, levels.Count + 1)).ToArray();
        levels.Clear();
        levels.AddRange(wanted);

        var outer = string.Concat(wanted[..^1].Select(Width));
        return (outer + (wanted[^1] == '*' ? "- " : "1. "), outer + Width(wanted[^1]));
    }

    private static string Width(char mark) => mark == '*' ? "  " : "   ";
}
