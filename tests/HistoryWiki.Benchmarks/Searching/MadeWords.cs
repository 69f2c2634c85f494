using System.Text;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>A vocabulary whose words are as unevenly frequent as those of a language (Zipf's law): a few stand in every article, most in hardly any.</summary>
internal sealed class MadeWords
{
    private const double Exponent = 1.05;
    private const double Shift = 2.7;

    private static readonly string[] Frequent =
    [
        "the", "of", "and", "in", "to", "a", "was", "by", "were", "on", "with", "at", "from", "as", "for", "their", "his", "had", "that", "but",
        "army", "forces", "war", "battle", "troops", "attack", "men", "city", "king", "general", "battalion", "killed", "division", "siege", "fort", "river", "command", "advance", "fire", "retreat",
    ];

    private static readonly string[] Onsets = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kh", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "", "l", "n", "r", "s", "t", "nd", "rk", "m"];

    private readonly string[] words;
    private readonly double[] cumulative;

    /// <param name="count">How many different words there are.</param>
    /// <param name="random">Where the words come from.</param>
    public MadeWords(int count, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var distinct = new HashSet<string>(Frequent);
        while (distinct.Count < count)
            distinct.Add(Word(random, syllables: random.Next(1, 5)));
        words = [.. distinct];
        cumulative = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            cumulative[rank] = sum += Math.Pow(rank + Shift, -Exponent);
    }

    /// <summary>A word, the frequent ones more often.</summary>
    public string Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return words[Rank(random)];
    }

    /// <summary>The place of a word in the order of frequency, from 0, as often as a word of that place is written.</summary>
    public int Rank(Random random)
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(at < 0 ? ~at : at, words.Length - 1);
    }

    /// <summary>A new word of some syllables, such as <c>khairond</c>.</summary>
    public static string Word(Random random, int syllables)
    {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++)
            word.Append(random.Pick(Onsets)).Append(random.Pick(Vowels));
        return word.Append(random.Pick(Codas)).ToString();
    }
}
