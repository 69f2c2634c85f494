namespace HistoryWiki.Articles.Wikitext;

/// <summary>Tells the line of an offset, counted from 1. Offsets that ascend cost one look at the text in all.</summary>
internal sealed class LineCounter(string text)
{
    private int offset;
    private int line = 1;

    /// <summary>The line that the character at the offset stands on.</summary>
    public int LineAt(int target)
    {
        if (target < offset)
            (offset, line) = (0, 1);
        line += text.AsSpan(offset, target - offset).Count('\n');
        offset = target;
        return line;
    }
}
