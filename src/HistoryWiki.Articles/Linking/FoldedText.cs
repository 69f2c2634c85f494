using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Linking;

/// <summary>A text folded as the index folds it, in which every folded character knows which characters of the original it stands for.</summary>
/// <remarks>The original is folded letter by letter: a letter with the marks upon it folds the same alone as in its word.</remarks>
public sealed class FoldedText
{
    private readonly StringBuilder folded;
    private readonly List<int> starts;
    private readonly List<int> ends;

    private FoldedText(int capacity)
    {
        folded = new StringBuilder(capacity);
        starts = new List<int>(capacity);
        ends = new List<int>(capacity);
    }

    /// <summary>The folded text; spaces are not collapsed.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>Folds a text. It takes linear time.</summary>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var text = new FoldedText(original.Length);
        var seen = new Dictionary<char, string>();
        for (var at = 0; at < original.Length;)
        {
            var length = LetterLength(original, at);
            if (length == 1 && char.IsAscii(original[at]))
            {
                text.Append(FoldAscii(original[at]), at);
                at++;
                continue;
            }

            text.Append(FoldLetter(original, at, length, seen), at, at + length);
            at += length;
        }

        text.Folded = text.folded.ToString();
        return text;
    }

    /// <summary>Where in the original the folded characters of a range stand.</summary>
    public (int Start, int End) Original(int start, int end) => (starts[start], ends[end - 1]);

    private void Append(char letter, int at)
    {
        folded.Append(letter);
        starts.Add(at);
        ends.Add(at + 1);
    }

    private void Append(string letter, int start, int end)
    {
        folded.Append(letter);
        for (var i = 0; i < letter.Length; i++)
        {
            starts.Add(start);
            ends.Add(end);
        }
    }

    private static int LetterLength(string text, int at) =>
        char.IsAscii(text[at]) && (at + 1 == text.Length || char.IsAscii(text[at + 1]))
            ? 1
            : StringInfo.GetNextTextElementLength(text, at);

    // As NameFolding folds it, without asking for each letter.
    private static char FoldAscii(char letter) =>
        letter == '`' ? '\'' : letter <= ' ' || letter == '\u007F' ? ' ' : char.ToLowerInvariant(letter);

    private static string FoldLetter(string text, int at, int length, Dictionary<char, string> seen)
    {
        if (length > 1)
            return Fold(text.Substring(at, length));
        if (!seen.TryGetValue(text[at], out var letter))
            seen[text[at]] = letter = Fold(text.Substring(at, 1));
        return letter;
    }

    // Between two digits a space stays a space; alone it would be trimmed.
    private static string Fold(string letter) => NameFolding.Fold($"0{letter}0")[1..^1];
}
