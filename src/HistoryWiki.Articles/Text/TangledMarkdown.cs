using System.Buffers;

namespace HistoryWiki.Articles.Text;

/// <summary>
/// Tells Markdown that would take more than its share of time: for the marks of one block Markdig takes quadratic time, and for blocks
/// within blocks as well, for example for a paragraph of two thousand <c>*a*</c>. No text of an encyclopedia comes near these limits.
/// </summary>
internal static class TangledMarkdown
{
    /// <summary>How many marks of emphasis and brackets a block may have. Markdig takes about 5 ms for so many.</summary>
    public const int MostMarks = 600;

    /// <summary>How many blocks may begin within each other on one line, for example quotations.</summary>
    public const int DeepestBlocks = 32;

    private const int IndentOfCode = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[\\");
    private static readonly SearchValues<char> MarksAndBrackets = SearchValues.Create("[]*_\\");
    private static readonly SearchValues<char> EndOfAddress = SearchValues.Create("()[]<> ");

    /// <summary>True where a block has too many marks, or a line begins too many blocks.</summary>
    public static bool Is(ReadOnlySpan<char> markdown)
    {
        var marks = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            if (BeginsBlock(line))
                marks = 0;
            marks += CountMarks(line);
            if (marks > MostMarks || CountBlocks(line) > DeepestBlocks)
                return true;
        }

        return false;
    }

    /// <summary>A blank line ends a block, and an item of a list begins one even below a paragraph. Other beginnings are passed over: then two blocks count as one.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        return words.IsEmpty || line.Length - words.Length < IndentOfCode && words is ['-', ' ', ..] or ['1', '.', ' ', ..];
    }

    /// <summary>A run of one character is one mark; an underscore within a word is none, nor is a bracket that opens what is whole.</summary>
    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = 0; at < line.Length && line[at..].IndexOfAny(Marks) is >= 0 and var next;)
        {
            at += next;
            switch (line[at])
            {
                case '\\':
                    at += 2;
                    break;
                case '[' when LengthOfLink(line[at..]) is > 0 and var length:
                    at += length;
                    break;
                case '[':
                    (count, at) = (count + 1, at + 1);
                    break;
                case '_' when at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]):
                    at++;
                    break;
                default:
                    (count, at) = (count + 1, at + Run(line[at..]));
                    break;
            }
        }

        return count;
    }

    /// <summary>The length of <c>[[a title]]</c>, <c>[^1]</c> or <c>[words](address)</c> without marks inside; 0 for what Markdig has to look for.</summary>
    private static int LengthOfLink(ReadOnlySpan<char> line)
    {
        if (WikiLinkSyntax.Length(line) is > 0 and var length)
            return length;

        var closing = 1 + line[1..].IndexOfAny(MarksAndBrackets);
        if (closing < 1 || line[closing] != ']')
            return 0;
        if (line[1] == '^')
            return closing + 1;

        var address = line[(closing + 1)..];
        var end = address is ['(', ..] ? 1 + address[1..].IndexOfAny(EndOfAddress) : 0;
        return end > 0 && address[end] == ')' ? closing + end + 2 : 0;
    }

    private static int Run(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(line[0]) is > 0 and var run ? run : line.Length;

    /// <summary>The marks of quotations and list items that stand before the first words of a line.</summary>
    private static int CountBlocks(ReadOnlySpan<char> line)
    {
        for (var blocks = 0; ; blocks++)
        {
            line = line.TrimStart(" \t");
            var length = LengthOfMarker(line);
            if (length == 0)
                return blocks;
            line = line[length..];
        }
    }

    private static int LengthOfMarker(ReadOnlySpan<char> line)
    {
        if (line is ['>', ..])
            return 1;

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var length = digits > 0 && line[digits] is '.' or ')' ? digits + 1 : line is ['-' or '*' or '+', ..] ? 1 : 0;
        return length > 0 && (line.Length == length || line[length] is ' ' or '\t') ? length : 0;
    }
}
