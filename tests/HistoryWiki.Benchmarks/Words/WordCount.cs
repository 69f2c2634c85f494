using System.Text;

namespace HistoryWiki.Benchmarks.Words;

/// <summary>
/// How often each word of a text stands in it. A word is a run of letters and digits; a character of a script without blanks between words
/// is one as well. Apostrophes are passed over, for wikitext does not tell those of words from those of markup, and m² is the same as m2.
/// </summary>
internal sealed class WordCount
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> parts = [];

    /// <summary>How many words it has.</summary>
    public int Total { get; private set; }

    /// <summary>Counts the words of a text as well.</summary>
    public WordCount Add(string? text)
    {
        var letters = Normal(text ?? "");
        for (var i = 0; i < letters.Length; i++)
        {
            var from = i;
            while (i < letters.Length && char.IsLetterOrDigit(letters[i]) && !StandsAlone(letters[i]))
                i++;
            if (i > from && (IsCut(letters, from - 1) || IsCut(letters, i)))
                CountPart(letters[from..i]);
            else if (i > from)
                Count(letters[from..i]);
            if (i < letters.Length && StandsAlone(letters[i]))
                Count(letters[i..(i + 1)]);
        }

        return this;
    }

    private void Count(string word)
    {
        counts[word] = counts.GetValueOrDefault(word) + 1;
        Total++;
    }

    private void CountPart(string part)
    {
        parts.Add(part);
        Total++;
    }

    private static bool IsCut(string letters, int at) => at >= 0 && at < letters.Length && letters[at] == WrittenWords.Cut;

    private static bool StandsAlone(char letter) => letter is >= '\u2E80' and < '\uA000' or >= '\uAC00' and < '\uD7B0';

    private static string Normal(string text)
    {
        var whole = text.Replace("'", "", StringComparison.Ordinal).Replace('\uFFFE', ' ').Replace('\uFFFF', ' ');
        return new string([.. whole.EnumerateRunes().SelectMany(rune => rune.ToString())]).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>
    /// The words that stand here more often than in another text, with how many are missing there. A word beside something that was cut away
    /// is found there as the beginning, the end or the middle of a longer word too; each letter of that counts for one such word alone.
    /// </summary>
    public IReadOnlyList<(string Word, int Missing)> MissingIn(WordCount other)
    {
        var missing = counts.Select(pair => (Word: pair.Key, Missing: pair.Value - other.counts.GetValueOrDefault(pair.Key))).Where(pair => pair.Missing > 0);
        return [.. missing, .. MissingParts(other).Select(part => (part, 1))];
    }

    private IEnumerable<string> MissingParts(WordCount other)
    {
        var rest = other.counts.Select(pair => (Word: pair.Key, Times: pair.Value - counts.GetValueOrDefault(pair.Key))).Where(pair => pair.Times > 0)
            .ToDictionary(pair => pair.Word, pair => pair.Times * pair.Word.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.OrderByDescending(part => part.Length))
        {
            var whole = rest.ContainsKey(part) ? part : rest.Keys.Where(word => word.Contains(part, StringComparison.OrdinalIgnoreCase) && rest[word] >= part.Length).MinBy(word => word.Length);
            if (whole is null)
                yield return part;
            else if ((rest[whole] -= part.Length) == 0)
                rest.Remove(whole);
        }
    }
}
