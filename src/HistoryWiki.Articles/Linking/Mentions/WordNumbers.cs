using System.Buffers;
using System.Text;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A number for each folded word that stands in a name, from 1. Finding is safe on several threads while none adds.</summary>
internal sealed class WordNumbers
{
    private const int LongestQuickWord = 64;

    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordNumbers() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word as written, 0 where no name has it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestQuickWord];
        if (Ascii.ToLower(word, lower, out var length) != OperationStatus.Done)
            return numbers.GetValueOrDefault(NameFolding.Fold(word.ToString()));
        return bySpan.TryGetValue(lower[..length], out var number) ? number : 0;
    }

    /// <summary>The number of a word as written, which may be new.</summary>
    public int FindOrAdd(ReadOnlySpan<char> word)
    {
        var folded = NameFolding.Fold(word.ToString());
        if (!numbers.TryGetValue(folded, out var number))
            numbers.Add(folded, number = numbers.Count + 1);
        return number;
    }
}
