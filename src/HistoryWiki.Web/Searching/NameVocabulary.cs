using System.Numerics;
using FuzzySharp;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Searching;

/// <summary>Every word that stands in a name of the wiki with how many articles have it, kept in memory to find words that are spelled alike.</summary>
public sealed class NameVocabulary(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private const int LongestWord = 40;
    private const int LettersThatMayDiffer = 4;
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim loading = new(1, 1);
    private Loaded? loaded;

    /// <summary>The words as they stand now; changes of the last seconds may be missing.</summary>
    public async Task<IReadOnlyDictionary<string, VocabularyWord>> Words()
    {
        if (loaded is { } young && clock.GetUtcNow() - young.At < ShortestLife)
            return young.Words;

        await loading.WaitAsync();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var wiki = scope.ServiceProvider.GetRequiredService<WikiContext>();
            var newest = await wiki.Revisions.MaxAsync(r => (int?)r.Id) ?? 0;
            var words = loaded is { } known && known.Newest == newest ? known.Words : await Load(wiki);
            loaded = new Loaded(words, newest, clock.GetUtcNow());
            return words;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>The words most like a word, the most likely first: near in spelling, and among those the frequent ones.</summary>
    public async Task<IReadOnlyList<string>> Near(string word, int most)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < 2 or > LongestWord)
            return [];

        var letters = VocabularyWord.LettersOf(word);
        var lengthsApart = Math.Max(1, word.Length / 4);
        return (await Words()).Values
            .Where(other => Math.Abs(other.Text.Length - word.Length) <= lengthsApart && BitOperations.PopCount(other.Letters ^ letters) <= LettersThatMayDiffer && other.Text != word)
            .Select(other => (other.Text, Likeness: Likeness(word, other)))
            .Where(other => other.Likeness >= Least(word.Length))
            .OrderByDescending(other => other.Likeness).ThenBy(other => other.Text, StringComparer.Ordinal)
            .Take(most)
            .Select(other => other.Text)
            .ToList();
    }

    public void Dispose() => loading.Dispose();

    private static async Task<IReadOnlyDictionary<string, VocabularyWord>> Load(WikiContext wiki) =>
        (await wiki.Database.SqlQuery<CountedWord>($"SELECT term AS Word, doc AS Articles FROM NameWords").ToListAsync())
        .ToDictionary(row => row.Word, row => new VocabularyWord(row.Word, row.Articles));

    // A frequent word is worth as much as a letter more that agrees; whoever mistypes seldom does so at the first letter.
    private static double Likeness(string word, VocabularyWord other) =>
        Fuzz.Ratio(word, other.Text) + Math.Min(8, Math.Log2(other.Articles)) + (other.Text[0] == word[0] ? 6 : 0);

    private static double Least(int length) => length <= 3 ? 72 : length <= 5 ? 78 : 80;

    private sealed record CountedWord(string Word, int Articles);

    private sealed record Loaded(IReadOnlyDictionary<string, VocabularyWord> Words, int Newest, DateTimeOffset At);
}

/// <summary>A word of names, and how many articles have it in one.</summary>
public sealed record VocabularyWord(string Text, int Articles)
{
    /// <summary>Which letters and digits it has, as bits.</summary>
    public ulong Letters { get; } = LettersOf(Text);

    public static ulong LettersOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Aggregate(0ul, (letters, letter) => letters | (1ul << (letter % 64)));
    }
}
