namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>Writes a folded word so that usual spellings of the same sounds meet: <c>dorji</c> and <c>dorzhi</c>, <c>qaplan</c> and <c>kaplan</c>.</summary>
internal static class SpellingKey
{
    private const int ShortestWithAVowelChanged = 5;
    private const int ShortestWithTwo = 7;
    private const string Vowels = "aeiou";

    // In this order: what a later line changes can come from an earlier one.
    private static readonly (string From, string To)[] Sounds =
    [
        ("ngh", "ng"), ("shch", "s"), ("dzh", "z"), ("zh", "z"), ("dj", "z"), ("dz", "z"), ("j", "z"), ("tch", "c"), ("ts", "c"), ("kh", "h"), ("gh", "h"), ("ph", "f"), ("ck", "k"),
        ("q", "k"), ("x", "ks"), ("w", "v"), ("ce", "\u0001e"), ("ci", "\u0001i"), ("ch", "\u0002"), ("ca", "ka"), ("co", "ko"), ("cu", "ku"), ("\u0001", "c"), ("\u0002", "ch"),
        ("yo", "e"), ("ye", "e"), ("ou", "u"), ("ay", "ai"), ("y", "i"), ("ng", "n"), ("g", "h"),
    ];

    private static readonly (string From, string To, uint Letters)[] LettersOfSounds = [.. Sounds.Select(sound => (sound.From, sound.To, LettersOf(sound.From)))];

    /// <summary>The word as it sounds, roughly.</summary>
    public static string Of(string word)
    {
        var sounds = word.Replace("'", "", StringComparison.Ordinal);
        var letters = LettersOf(sounds);
        foreach (var (from, to, needed) in LettersOfSounds)
        {
            // Most words have the letters of few of these sounds.
            if ((letters & needed) != needed)
                continue;
            sounds = sounds.Replace(from, to, StringComparison.Ordinal);
            letters |= LettersOf(to);
        }

        var key = sounds.ToCharArray();
        var length = 0;
        foreach (var letter in key)
        {
            if (length == 0 || letter != key[length - 1])
                key[length++] = letter;
        }

        // At the end of a word a hard consonant is written for a soft one: Mehmet, Mehmed.
        if (length > 1)
            key[length - 1] = key[length - 1] switch { 'd' => 't', 'b' => 'p', 'v' => 'f', var last => last };
        return new string(key, 0, length);
    }

    /// <summary>How many vowels differ between two keys that may be the same word; null where they are not: a consonant differs, or too much for their length.</summary>
    public static int? Distance(string a, string b)
    {
        if (a == b)
            return 0;
        var shorter = Math.Min(a.Length, b.Length);
        var most = shorter >= ShortestWithTwo ? 2 : shorter >= ShortestWithAVowelChanged ? 1 : 0;
        if (most == 0 || Math.Abs(a.Length - b.Length) > most || Consonants(a) != Consonants(b))
            return null;
        return Edits(a, b) is var edits && edits <= most ? edits : null;
    }

    // A bit for each letter; others share them.
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter & 31);
        return letters;
    }

    private static string Consonants(string key) => string.Concat(key.Where(c => !Vowels.Contains(c)));

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
