using System.Text;

namespace HistoryWiki.Web.Searching;

/// <summary>How a folded word sounds, roughly and in any language of Europe: its consonants in six groups, and whether it begins with a vowel. <c>Vasilyev</c>, <c>Wassiljew</c> and <c>Vasiliev</c> sound alike.</summary>
public static class SoundKey
{
    private const char Vowel = 'a';
    private const int ShortestKey = 3;

    private static readonly (string Letters, char Sound)[] Spellings =
    [
        ("sch", 's'), ("tsch", 's'), ("tch", 's'), ("sh", 's'), ("ch", 's'), ("cz", 's'), ("zh", 's'), ("ts", 's'), ("tz", 's'), ("ph", 'f'), ("th", 't'), ("gh", 'g'), ("kh", 'g'), ("ck", 'k'), ("qu", 'k'),
    ];

    /// <summary>The key of a word; null where too little is left of it to tell words apart.</summary>
    public static string? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var key = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var spelling = Array.Find(Spellings, spelling => string.CompareOrdinal(word, at, spelling.Letters, 0, spelling.Letters.Length) == 0);
            var group = Group(spelling.Letters is null ? word[at] : spelling.Sound);
            if (group != Vowel ? key.Length == 0 || key[^1] != group : key.Length == 0)
                key.Append(group);
            at += spelling.Letters?.Length ?? 1;
        }

        return key.Length >= ShortestKey ? key.ToString() : null;
    }

    private static char Group(char letter) => letter switch
    {
        'b' or 'p' or 'f' or 'v' or 'w' => 'b',
        'c' or 'g' or 'k' or 'q' or 'x' => 'k',
        's' or 'z' => 's',
        'd' or 't' => 't',
        'l' => 'l',
        'm' or 'n' => 'n',
        'r' => 'r',
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j' => Vowel,
        _ => letter,
    };
}
