using System.Buffers;

namespace HistoryWiki.Articles.Text;

/// <summary>Writes plain words as Markdown that says the same words: <c>* 5_000 men</c> as <c>\* 5_000 men</c>. Links between articles stay links.</summary>
public static class MarkdownEscaping
{
    private const int DigitsOfListNumber = 9;

    private const int LongestEntity = 40;
    private const string SpecialMarks = "\\`*_[<|&!";

    private static readonly SearchValues<char> InEntity = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialMarks);
    private static readonly SearchValues<char> SpecialOrEnd = SearchValues.Create(SpecialMarks + "\n");

    /// <summary>Escapes one line of plain words; a line break inside it would begin a new line of Markdown and is not escaped.</summary>
    public static string Line(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!words.AsSpan().ContainsAny(Special) && LengthOfMarker(words) == 0)
            return words;

        var markdown = new TextBuffer(words.Length + 16);
        AppendLine(markdown, words);
        return markdown.ToString();
    }

    /// <summary>Takes the escapes of a line away again.</summary>
    public static string Unescape(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var words = new TextBuffer(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && IsAsciiPunctuation(markdown[i + 1]))
            {
                i++;
                words.Append(markdown[i]);
            }
            else if (markdown[i] == '[' && WikiLinkSyntax.Read(markdown.AsSpan(i)) is { Length: var length })
            {
                words.Append(markdown.AsSpan(i, length));
                i += length - 1;
            }
            else
            {
                words.Append(markdown[i]);
            }
        }

        return words.ToString();
    }

    /// <summary>True for words of one line that are the same in Markdown, wherever in a line they stand but at its beginning.</summary>
    internal static bool IsPlainLine(ReadOnlySpan<char> words) => !words.ContainsAny(SpecialOrEnd);

    /// <summary>Escapes words within a line that is being written; brackets around a title are words too.</summary>
    internal static void AppendWords(TextBuffer markdown, ReadOnlySpan<char> words) => Append(markdown, words, 0, keepLinks: false);

    /// <summary>Escapes words that will stand within a line; brackets around a title are words too.</summary>
    internal static string Words(string words)
    {
        if (!words.AsSpan().ContainsAny(Special))
            return words;

        var markdown = new TextBuffer(words.Length + 8);
        AppendWords(markdown, words);
        return markdown.ToString();
    }

    /// <summary>Adds the start of a line of Markdown, escaped, where it would be taken for a heading, a quotation, a list, a rule or a fence; gives how much of the line that is.</summary>
    internal static int AppendMarker(TextBuffer markdown, ReadOnlySpan<char> line)
    {
        var length = LengthOfMarker(line);
        if (length > 0)
            markdown.Append(line[..(length - 1)]).Append('\\').Append(line[length - 1]);
        return length;
    }

    private static void AppendLine(TextBuffer markdown, ReadOnlySpan<char> words) =>
        Append(markdown, words, AppendMarker(markdown, words), keepLinks: true);

    private static void Append(TextBuffer markdown, ReadOnlySpan<char> words, int at, bool keepLinks)
    {
        while (at < words.Length)
        {
            var plain = words[at..].IndexOfAny(Special);
            if (plain < 0)
            {
                markdown.Append(words[at..]);
                return;
            }

            markdown.Append(words.Slice(at, plain));
            at += plain;
            at += AppendSpecial(markdown, words, at, keepLinks);
        }
    }

    private static int AppendSpecial(TextBuffer markdown, ReadOnlySpan<char> words, int at, bool keepLinks)
    {
        if (keepLinks && words[at] == '[' && WikiLinkSyntax.Read(words[at..]) is { Length: var length })
        {
            markdown.Append(words.Slice(at, length));
            return length;
        }

        if (MeansSomething(words, at))
            markdown.Append('\\');

        markdown.Append(words[at]);
        return 1;
    }

    private static bool MeansSomething(ReadOnlySpan<char> words, int at)
    {
        var before = at > 0 ? words[at - 1] : ' ';
        var after = at + 1 < words.Length ? words[at + 1] : ' ';
        return words[at] switch
        {
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after),
            '&' => MayBeEntity(words[(at + 1)..]),
            '!' => after == '[',
            _ => true,
        };
    }

    private static bool MayBeEntity(ReadOnlySpan<char> words)
    {
        var end = words[..Math.Min(words.Length, LongestEntity)].IndexOfAnyExcept(InEntity);
        return end > 0 && words[end] == ';';
    }

    /// <summary>How many characters at the start of a line would be taken for a heading, a quotation, a list, a rule or a fence; the last of them is escaped.</summary>
    private static int LengthOfMarker(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return 0;

        if (words[0] is '#' or '>' or '-' or '+' or '=' or '~')
            return 1;

        var digits = words.IndexOfAnyExceptInRange('0', '9');
        var isListNumber = digits is > 0 and <= DigitsOfListNumber && words[digits] is '.' or ')' && (digits + 1 == words.Length || words[digits + 1] is ' ' or '\t');
        return isListNumber ? digits + 1 : 0;
    }

    private static bool IsAsciiPunctuation(char c) => c is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(c);
}
