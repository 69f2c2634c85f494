namespace HistoryWiki.Articles.Linking.Variants;

/// <summary>A name taken apart: <c>King Charles XII of Sweden</c> is the title <c>king</c>, the word <c>charles</c>, the number 12 and the land <c>sweden</c>.</summary>
/// <param name="Words">The names themselves, folded; never empty unless the name has no word.</param>
/// <param name="Titles">Titles and ranks.</param>
/// <param name="Number">The regnal number, or null.</param>
/// <param name="Epithet">What stands after "the".</param>
/// <param name="Land">What stands after "of".</param>
/// <param name="Peerage">What stands after a comma, without titles.</param>
internal sealed record NameAnatomy(IReadOnlyList<string> Words, IReadOnlySet<string> Titles, int? Number, string Epithet, string Land, string Peerage)
{
    private const int LongestName = 200;
    private static readonly HashSet<string> NoTitles = [];

    private IReadOnlyList<string>? sounds;
    private string? sound;

    /// <summary>Everything without spaces and signs.</summary>
    public string Letters { get; private init; } = "";

    /// <summary>How each of the words sounds, see <see cref="SpellingKey"/>. A name is compared with many.</summary>
    public IReadOnlyList<string> Sounds => sounds ??= [.. Words.Select(SpellingKey.Of)];

    /// <summary>How the words sound as one.</summary>
    public string Sound => sound ??= SpellingKey.Of(string.Concat(Words));

    /// <summary>True where it names whose son somebody is.</summary>
    public bool HasFather => Words.Any(NameTables.IsSonOf);

    /// <summary>True for a power, such as a khanate.</summary>
    public bool IsPower => Words.Any(NameTables.IsPower);

    /// <summary>Takes a name apart; what is longer than 200 letters is no name, and has no words.</summary>
    public static NameAnatomy Of(string name)
    {
        var folded = name.Length > LongestName ? "" : NameFolding.FoldName(name);
        var comma = folded.IndexOf(',', StringComparison.Ordinal);
        var all = WordsOf(comma < 0 ? folded : folded[..comma]);
        var land = all.IndexOf("of") is > 0 and var of ? of : -1;
        var epithet = all.IndexOf("the") is > 0 and var the ? the : -1;
        var head = all[..Math.Min(land < 0 ? all.Count : land, epithet < 0 ? all.Count : epithet)];
        var words = head.Where((word, i) => NameTables.Title(word) is null && (i == 0 || NameTables.Numeral(word) is null)).ToList();
        return new NameAnatomy(
            words.Count == 0 ? head : words,
            words.Count == 0 || words.Count == head.Count ? NoTitles : head.Select(NameTables.Title).OfType<string>().ToHashSet(),
            head.Skip(1).Select(NameTables.Numeral).FirstOrDefault(number => number is not null),
            Key(After(all, epithet, land)),
            Key(After(all, land, epithet)),
            comma < 0 ? "" : Key(WordsOf(folded[(comma + 1)..]).Where(word => NameTables.Title(word) is null && word is not ("of" or "de" or "the"))))
        {
            Letters = string.Concat(all),
        };
    }

    private static List<string> WordsOf(string folded) =>
        folded.Replace("'", "", StringComparison.Ordinal).Split([' ', '-', '.', '"', '(', ')', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Where((word, i) => i == 0 || !NameTables.IsParticle(word)).Select(word => word is "bin" or "ben" ? NameTables.SonOf : word).ToList();

    private static IEnumerable<string> After(List<string> all, int at, int other) =>
        at < 0 ? [] : all.Skip(at + 1).Take(other > at ? other - at - 1 : all.Count);

    private static string Key(IEnumerable<string> words) => string.Concat(words.Select(SpellingKey.Of));
}
