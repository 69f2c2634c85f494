using System.Text;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>A part of a line that is bold or italic.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Style">The style.</param>
internal readonly record struct StyledRun(int Start, int End, TextStyle Style)
{
    private string Stars => Style == TextStyle.Bold ? "**" : "*";

    /// <summary>Puts stars around the runs of a line. A run whose stars CommonMark would not read as emphasis goes without: its words stay.</summary>
    public static string Mark(string line, IEnumerable<StyledRun> runs)
    {
        var kept = new List<StyledRun>();
        foreach (var run in runs.Select(run => run.Trim(line)).Where(run => run.IsReadable(line)))
        {
            if (!kept.Exists(other => other.End == run.Start || other.Start == run.End || other.Start == run.Start && other.End == run.End && other.Style == run.Style))
                kept.Add(run);
        }

        var marks = kept.Select(run => (At: run.Start, Order: 1, Inner: -run.End, run.Stars))
            .Concat(kept.Select(run => (At: run.End, Order: 0, Inner: -run.Start, run.Stars)))
            .OrderBy(mark => mark.At).ThenBy(mark => mark.Order).ThenBy(mark => mark.Inner);

        var marked = new StringBuilder(line.Length + 4 * kept.Count);
        var from = 0;
        foreach (var (at, _, _, stars) in marks)
        {
            marked.Append(line, from, at - from).Append(stars);
            from = at;
        }

        return marked.Append(line, from, line.Length - from).ToString();
    }

    private StyledRun Trim(string line)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(line[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
            end--;
        return this with { Start = start, End = end };
    }

    /// <summary>CommonMark 0.31, 6.2: stars open before a word and close after one; beside a punctuation mark they need a blank or another mark outside.</summary>
    private bool IsReadable(string line)
    {
        if (Start >= End || line.AsSpan(Start, End - Start).Contains('\n'))
            return false;

        var before = Start > 0 ? line[Start - 1] : ' ';
        var after = End < line.Length ? line[End] : ' ';
        return (!IsMark(line[Start]) || IsOutside(before)) && (!IsMark(line[End - 1]) || IsOutside(after));
    }

    private static bool IsOutside(char character) => char.IsWhiteSpace(character) || IsMark(character);

    private static bool IsMark(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
