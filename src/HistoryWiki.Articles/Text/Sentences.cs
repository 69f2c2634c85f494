using System.Buffers;
using System.Collections.Frozen;

namespace HistoryWiki.Articles.Text;

/// <summary>Takes a text apart into sentences; "A.P. Volynsky", "c. 1720" and "Gen. Lee" end none.</summary>
public static class Sentences
{
    private const int Longest = 240;
    private const int WordsBefore = 80;

    private const string BeforeSpace = ".!?…";

    // Of scripts that put no space, or none that tells anything, between sentences.
    private const string Anywhere = "。！？।";

    private static readonly SearchValues<char> Marks = SearchValues.Create(BeforeSpace + Anywhere);
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" (\"“");

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "c", "ca", "st", "mt", "gen", "col", "maj", "capt", "lt", "sgt", "adm", "dr", "mr", "mrs", "no", "vol", "vs", "approx", "est", "fl", "r", "b", "d", "jr", "sr", "op", "brig", "cmdr", "ft", "u.s", "e.g", "i.e", "lit", "rev", "hon", "prof", "gov", "sen",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a text, each trimmed; a line break ends one as well.</summary>
    public static IEnumerable<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var line in text.Replace('\u00A0', ' ').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            for (var (start, end) = (0, 0); start < line.Length; start = end)
            {
                end = EndOf(line, start);
                if (line[start..end].Trim() is { Length: > 0 } sentence)
                    yield return sentence;
            }
        }
    }

    /// <summary>Where the first sentence of a line ends, behind its full stop; the length of the line where it is one sentence.</summary>
    public static int EndOfFirst(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return EndOf(line, 0);
    }

    /// <summary>A sentence in quotation marks, cut to what stands around a place of it where it is long.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where in it the place is.</param>
    public static string Quoted(string sentence, int at = 0)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Length <= Longest)
            return $"“{sentence}”";
        var start = at <= WordsBefore || at < Longest / 2 ? 0 : WordEnd(sentence, at - WordsBefore);
        var end = sentence.Length - start <= Longest ? sentence.Length : WordEnd(sentence, start + Longest);
        return $"“{(start > 0 ? "… " : "")}{sentence[start..end].Trim()}{(end < sentence.Length ? " …" : "")}”";
    }

    private static int WordEnd(string text, int near) => text.LastIndexOf(' ', near, Math.Min(near, 40)) is > 0 and var space ? space : WholeLetters.Cut(text, near).Length;

    private static int EndOf(string line, int start)
    {
        for (var at = start; line.AsSpan(at).IndexOfAny(Marks) is >= 0 and var next; at++)
        {
            at += next;
            if (IsEnd(line, at))
                return at + 1;
        }

        return line.Length;
    }

    /// <summary>True where one of the <see cref="Marks"/> ends a sentence.</summary>
    private static bool IsEnd(string line, int at)
    {
        if (Anywhere.Contains(line[at], StringComparison.Ordinal))
            return true;
        var next = at + 1;
        if (next < line.Length && line[next] is '"' or '”' or '’' or ')' or ']')
            return false;
        if (next + 1 >= line.Length || line[next] != ' ' || char.IsLower(line[next + 1]))
            return false;
        if (line[at] != '.')
            return true;
        var before = line.AsSpan(0, at);
        before = before[(before.LastIndexOfAny(BeforeWord) + 1)..];
        return !(before.Length == 1 && char.IsUpper(before[0])) && !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) && !IsInitials(before);
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 7 || word[1] != '.')
            return false;
        for (var at = 0; at < word.Length; at += 2)
        {
            if (!char.IsUpper(word[at]))
                return false;
        }

        return true;
    }
}
