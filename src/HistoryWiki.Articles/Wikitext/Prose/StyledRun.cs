using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>A part of a line that is bold or italic.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Style">The style.</param>
internal readonly record struct StyledRun(int Start, int End, TextStyle Style)
{
    private string Stars => Style == TextStyle.Bold ? "**" : "*";

    /// <summary>A line with stars around all of its words.</summary>
    public static string MarkAll(ReadOnlySpan<char> line, TextStyle style)
    {
        var run = new StyledRun(0, line.Length, style).Trim(line);
        return run.IsReadable(line) ? $"{line[..run.Start]}{run.Stars}{line[run.Start..run.End]}{run.Stars}{line[run.End..]}" : line.ToString();
    }

    /// <summary>Adds a line with stars around its runs. A run whose stars CommonMark would not read as emphasis goes without: its words stay.</summary>
    /// <param name="marked">Takes the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="runs">The runs, in the order of their ends.</param>
    public static void Mark(TextBuffer marked, ReadOnlySpan<char> line, ReadOnlySpan<StyledRun> runs)
    {
        var stars = StarsOf(Readable(line, runs));
        var from = 0;
        foreach (var (at, _, _, signs) in stars)
        {
            marked.Append(line[from..at]).Append(signs);
            from = at;
        }

        marked.Append(line[from..]);
    }

    /// <summary>The runs whose stars would be read: none begins where another ends.</summary>
    private static List<StyledRun> Readable(ReadOnlySpan<char> line, ReadOnlySpan<StyledRun> runs)
    {
        var kept = new List<StyledRun>(runs.Length);
        foreach (var written in runs)
        {
            var run = written.Trim(line);
            if (run.IsReadable(line) && !BeginsAtEndOf(kept, run))
                kept.Add(run);
        }

        return kept;
    }

    /// <summary>Looks back no farther than the run reaches; runs of one style never overlap, so all looks together are linear.</summary>
    private static bool BeginsAtEndOf(List<StyledRun> kept, StyledRun run)
    {
        var last = kept.Count - 1;
        while (last >= 0 && kept[last].End > run.Start)
            last--;
        return last >= 0 && kept[last].End == run.Start;
    }

    /// <summary>Where stars stand, in order: where one run ends and another begins the end comes first, and a run within another is marked within it.</summary>
    private static List<(int At, int Order, int Inner, string Signs)> StarsOf(List<StyledRun> runs)
    {
        var stars = new List<(int At, int Order, int Inner, string Signs)>(2 * runs.Count);
        foreach (var run in runs)
        {
            stars.Add((run.Start, 1, -run.End, run.Stars));
            stars.Add((run.End, 0, -run.Start, run.Stars));
        }

        stars.Sort(static (a, b) => (a.At, a.Order, a.Inner).CompareTo((b.At, b.Order, b.Inner)));
        return stars;
    }

    private StyledRun Trim(ReadOnlySpan<char> line)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(line[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
            end--;
        return this with { Start = start, End = end };
    }

    /// <summary>CommonMark 0.31, 6.2: stars open before a word and close after one; beside a punctuation mark they need a blank or another mark outside.</summary>
    private bool IsReadable(ReadOnlySpan<char> line)
    {
        if (Start >= End || line[Start..End].Contains('\n'))
            return false;

        var before = Start > 0 ? line[Start - 1] : ' ';
        var after = End < line.Length ? line[End] : ' ';
        return (!IsMark(line[Start]) || IsOutside(before)) && (!IsMark(line[End - 1]) || IsOutside(after));
    }

    private static bool IsOutside(char character) => char.IsWhiteSpace(character) || IsMark(character);

    private static bool IsMark(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
