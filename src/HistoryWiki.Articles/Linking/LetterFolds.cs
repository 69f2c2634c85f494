using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Linking;

/// <summary>The table behind <see cref="NameFolding"/>: which characters stand for the same thing in a name.</summary>
internal static class LetterFolds
{
    // Letters that Unicode does not decompose into a base letter and a mark, in lower case; then those of Cyrillic and Greek in Latin,
    // each by itself and without marks as BGN/PCGN and ALA-LC have them, so that Абулхаир is Abulkhair. Letters of Kazakh as in names in English.
    private static readonly FrozenDictionary<int, string> Letters = new Dictionary<int, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l",
        ['ı'] = "i", ['ȷ'] = "j", ['ħ'] = "h", ['ŧ'] = "t", ['ŋ'] = "ng", ['ƀ'] = "b", ['ɓ'] = "b", ['ɗ'] = "d",
        ['ɖ'] = "d", ['ƒ'] = "f", ['ɠ'] = "g", ['ǥ'] = "g", ['ƙ'] = "k", ['ɨ'] = "i", ['ʉ'] = "u", ['ƶ'] = "z",
        ['ⱥ'] = "a", ['ȼ'] = "c", ['ɇ'] = "e", ['ɉ'] = "j", ['ƚ'] = "l", ['ɍ'] = "r", ['ɏ'] = "y", ['ə'] = "a",
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ж'] = "zh", ['з'] = "z", ['и'] = "i",
        ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t",
        ['у'] = "u", ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y",
        ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya", ['і'] = "i", ['є'] = "ye", ['ґ'] = "g", ['ђ'] = "dj", ['ј'] = "j",
        ['љ'] = "lj", ['њ'] = "nj", ['ћ'] = "c", ['џ'] = "dz", ['ѕ'] = "dz", ['ѣ'] = "e", ['ѳ'] = "f", ['ѵ'] = "i", ['ѫ'] = "u",
        ['ә'] = "a", ['ғ'] = "g", ['қ'] = "q", ['ң'] = "ng", ['ө'] = "o", ['ұ'] = "u", ['ү'] = "u", ['һ'] = "h", ['ҳ'] = "h",
        ['ҷ'] = "j", ['ҡ'] = "q", ['ҙ'] = "z", ['ҫ'] = "s", ['җ'] = "j", ['ӏ'] = "", ['ҝ'] = "g", ['ҹ'] = "j",
        ['α'] = "a", ['β'] = "b", ['γ'] = "g", ['δ'] = "d", ['ε'] = "e", ['ζ'] = "z", ['η'] = "e", ['θ'] = "th", ['ι'] = "i",
        ['κ'] = "k", ['λ'] = "l", ['μ'] = "m", ['ν'] = "n", ['ξ'] = "x", ['ο'] = "o", ['π'] = "p", ['ρ'] = "r", ['σ'] = "s",
        ['τ'] = "t", ['υ'] = "y", ['φ'] = "ph", ['χ'] = "ch", ['ψ'] = "ps", ['ω'] = "o",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<int> Apostrophes = Set("'’‘‛ʼʻʹʽʾʿˈ`´′‵＇ꞌ");
    private static readonly FrozenSet<int> Quotes = Set("\"“”„‟«»″‶＂");
    private static readonly FrozenSet<int> DashesBesidePd = Set("−⁃˗");

    // Marks that readers leave out when they type a name. Marks of other scripts are vowels and stay.
    private static readonly (int First, int Last)[] Diacritics =
    [
        (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x05BF, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F),
        (0x0670, 0x0670), (0x06D6, 0x06DC), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
    ];

    /// <summary>The letters that stand for a letter in lower case, or null where it stands for itself.</summary>
    public static string? Of(Rune lower) => Letters.GetValueOrDefault(lower.Value);

    /// <summary>The plain punctuation that stands for all its variants, or the character itself.</summary>
    public static Rune Punctuation(Rune rune) =>
        rune.IsAscii ? (rune.Value == '`' ? new Rune('\'') : rune)
        : Apostrophes.Contains(rune.Value) ? new Rune('\'')
        : Quotes.Contains(rune.Value) ? new Rune('"')
        : Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || DashesBesidePd.Contains(rune.Value) ? new Rune('-')
        : rune;

    /// <summary>True for a mark that a name is found without, for example the circumflex of Î once it is taken apart.</summary>
    public static bool IsDiacritic(Rune rune)
    {
        foreach (var (first, last) in Diacritics)
        {
            if (rune.Value >= first && rune.Value <= last)
                return true;
        }

        return false;
    }

    private static FrozenSet<int> Set(string characters) => characters.Select(c => (int)c).ToFrozenSet();
}
