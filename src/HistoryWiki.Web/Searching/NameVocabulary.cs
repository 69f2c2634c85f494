using FuzzySharp;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Searching;

/// <summary>Every word that stands in a name of the wiki with how many articles have it, kept in memory to find words that are spelled or sound alike.</summary>
public sealed class NameVocabulary(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private const int LongestWord = 40;

    // Of what sounds alike, one letter in two may be another: "vasilyev" is "wassiljew", but "kalmyk" is not "glenn".
    private const int LettersForAnEdit = 2;

    private readonly KeptAnswer<IReadOnlyDictionary<string, VocabularyWord>> words = new(scopes, clock, Read);

    /// <summary>The words as they stand now; changes of the last seconds may be missing.</summary>
    public Task<IReadOnlyDictionary<string, VocabularyWord>> Words() => words.Get();

    /// <summary>The words most like a word, the most likely first: near in spelling, and among those the frequent ones.</summary>
    public async Task<IReadOnlyList<string>> Near(string word, int most)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 2 or > LongestWord)
            return [];

        var likeness = new SpellingLikeness(word);
        return (await Words()).Values
            .Select(other => (other.Text, Likeness: likeness.Of(other)))
            .Where(other => other.Likeness is not null)
            .OrderByDescending(other => other.Likeness).ThenBy(other => other.Text, StringComparer.Ordinal)
            .Take(most)
            .Select(other => other.Text)
            .ToList();
    }

    /// <summary>The words that sound like a word and are spelled not too far from it, the nearest first, then the most frequent.</summary>
    public async Task<IReadOnlyList<string>> SoundingLike(string word, int most)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length > LongestWord || SoundKey.Of(word) is not { } key)
            return [];
        return (await Words()).Values.Where(other => other.Sound == key && other.Text != word)
            .Select(other => (other.Text, other.Articles, Edits: Levenshtein.EditDistance(word, other.Text)))
            .Where(other => other.Edits * LettersForAnEdit <= Math.Max(word.Length, other.Text.Length))
            .OrderBy(other => other.Edits).ThenByDescending(other => other.Articles).ThenBy(other => other.Text, StringComparer.Ordinal)
            .Take(most).Select(other => other.Text).ToList();
    }

    public void Dispose() => words.Dispose();

    private static async Task<IReadOnlyDictionary<string, VocabularyWord>> Read(WikiContext wiki) =>
        (await wiki.Database.SqlQuery<CountedWord>($"SELECT term AS Word, doc AS Articles FROM NameWords").ToListAsync())
        .ToDictionary(row => row.Word, row => new VocabularyWord(row.Word, row.Articles));

    private sealed record CountedWord(string Word, int Articles);
}

/// <summary>A word of names, and how many articles have it in one.</summary>
public sealed record VocabularyWord(string Text, int Articles)
{
    /// <summary>Which letters and digits it has, as bits.</summary>
    public ulong Letters { get; } = LettersOf(Text);

    /// <summary>How it sounds; null for a word too short to tell.</summary>
    public string? Sound { get; } = SoundKey.Of(Text);

    public static ulong LettersOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = 0ul;
        foreach (var letter in word)
            letters |= 1ul << (letter % 64);
        return letters;
    }
}
