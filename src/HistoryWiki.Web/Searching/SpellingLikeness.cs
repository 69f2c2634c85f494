using System.Numerics;

namespace HistoryWiki.Web.Searching;

/// <summary>How likely words of names were meant by one word, told by the letters they have in common in the same order (Hyyrö's algorithm, 64 letters at a time).</summary>
internal sealed class SpellingLikeness
{
    private const int LettersThatMayDiffer = 4;
    private const int Ascii = 128;

    private readonly string word;
    private readonly ulong letters;
    private readonly string? sound;
    private readonly int lengthsApart;
    private readonly ulong[] placesOfAscii = new ulong[Ascii];
    private readonly Dictionary<char, ulong> placesOfOthers = [];

    /// <param name="word">At most 64 letters.</param>
    public SpellingLikeness(string word)
    {
        (this.word, letters, sound, lengthsApart) = (word, VocabularyWord.LettersOf(word), SoundKey.Of(word), Math.Max(1, word.Length / 4));
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] < Ascii)
                placesOfAscii[word[i]] |= 1ul << i;
            else
                placesOfOthers[word[i]] = placesOfOthers.GetValueOrDefault(word[i]) | (1ul << i);
        }
    }

    /// <summary>How like another word is, from 0 to 122; null where it is not near, or the same.</summary>
    public double? Of(VocabularyWord other)
    {
        if (Math.Abs(other.Text.Length - word.Length) > lengthsApart || BitOperations.PopCount(other.Letters ^ letters) > LettersThatMayDiffer || other.Text == word)
            return null;
        var ratio = Math.Round(200.0 * InCommon(other.Text) / (word.Length + other.Text.Length));
        // A frequent word is worth as much as a letter more that agrees; whoever mistypes seldom does so at the first letter; whoever writes in other letters keeps the sound.
        var likeness = ratio + Math.Min(8, Math.Log2(other.Articles)) + (other.Text[0] == word[0] ? 6 : 0) + (sound is not null && other.Sound == sound ? 8 : 0);
        return likeness >= Least ? likeness : null;
    }

    private double Least => word.Length <= 3 ? 72 : word.Length <= 5 ? 78 : 80;

    // The longest sequence of letters that both have in this order.
    private int InCommon(string other)
    {
        var open = ulong.MaxValue;
        foreach (var letter in other)
        {
            var met = open & (letter < Ascii ? placesOfAscii[letter] : placesOfOthers.GetValueOrDefault(letter));
            open = (open + met) | (open - met);
        }

        return BitOperations.PopCount(~open & (word.Length == 64 ? ulong.MaxValue : (1ul << word.Length) - 1));
    }
}
