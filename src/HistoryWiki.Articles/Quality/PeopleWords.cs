using System.Collections.Frozen;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Quality;

/// <summary>Tells whether two words may mean one people: <c>Russian</c> and <c>Russia</c>, <c>French</c> and <c>France</c>. In doubt they do.</summary>
internal static class PeopleWords
{
    private const int LettersAlike = 4;
    private static readonly char[] Between = [' ', '-', '/', ',', '&', '(', ')', '.', ';', '\'', '"', '\n', '|', '[', ']', '{', '}', '<', '>', '=', '*', ':', '+', '•'];

    /// <summary>Words of which the first four letters do not tell that they are of one people.</summary>
    private static readonly string[][] Peoples =
    [
        ["french", "france", "franco", "gallic", "vichy"],
        ["british", "britain", "english", "england", "uk", "united", "anglo", "commonwealth"],
        ["dutch", "netherlands", "holland", "provinces", "batavian"],
        ["danish", "denmark", "dano", "danes"],
        ["polish", "poland", "poles", "commonwealth"],
        ["spanish", "spain", "hispano", "spaniards", "castile", "aragon", "habsburg"],
        ["turkish", "turkey", "turks", "ottoman", "seljuk"],
        ["welsh", "wales"],
        ["scottish", "scotland", "scots", "jacobite"],
        ["irish", "ireland"],
        ["greek", "greece", "hellenic", "byzantine", "athens"],
        ["chinese", "china", "qing", "ming", "tang", "song", "prc", "manchu", "manchurian", "roc"],
        ["american", "us", "united", "usa", "u", "states", "union", "colonies", "continental", "patriot", "confederate"],
        ["german", "germany", "reich", "nazi", "prussian", "prussia", "axis", "imperial", "holy"],
        ["austrian", "austria", "habsburg", "imperial", "imperialist", "holy", "austro"],
        ["soviet", "ussr", "russian", "russia", "bolshevik", "red", "muscovite", "muscovy"],
        ["swiss", "switzerland", "confederacy", "confederates"],
        ["roman", "rome", "byzantine", "eastern", "western", "latin"],
        ["persian", "persia", "iranian", "iran", "sasanian", "sassanid", "safavid", "achaemenid", "qajar", "parthian"],
        ["arab", "arabs", "muslim", "umayyad", "abbasid", "rashidun", "caliphate", "islamic", "ayyubid", "fatimid", "mamluk"],
        ["thai", "siam", "siamese", "thailand"],
        ["moroccan", "morocco", "almohad", "almoravid"],
        ["carthaginian", "carthage", "punic"],
        ["zionist", "israeli", "israel", "jewish"],
        ["filipino", "philippine", "philippines"],
        ["boer", "transvaal", "african"],
        ["indian", "india", "maratha", "mughal", "sikh"],
        ["vietnamese", "vietnam", "viet", "dai"],
        ["norse", "viking", "norwegian", "danish", "norway"],
        ["sweden", "swedish", "swedes"],
        ["hungarian", "hungary", "magyar"],
        ["czech", "bohemian", "hussite", "bohemia"],
        ["venetian", "venice"],
        ["sicilian", "sicily", "naples", "neapolitan"],
        ["korean", "korea", "joseon", "goryeo", "silla", "goguryeo"],
        ["saxon", "saxony", "wessex", "mercia"],
        ["trapezuntine", "trebizond"],
        ["dpr", "lpr", "donetsk", "luhansk"],
        ["crusader", "christian", "jerusalem"],
        ["catholic", "league", "imperial"],
    ];

    private static readonly FrozenDictionary<string, int[]> PeoplesOfWord = Peoples
        .SelectMany((words, i) => words.Select(word => (word, i))).GroupBy(pair => pair.word, pair => pair.i).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The words of a text, folded: <c>Anglo–Dutch fleet</c> has three.</summary>
    public static IReadOnlyList<string> Of(string text) => NameFolding.Fold(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True where the two folded words may mean one people.</summary>
    public static bool AreAlike(string one, string other)
    {
        if (one == other)
            return true;
        var alike = one.AsSpan().CommonPrefixLength(other);
        return alike >= LettersAlike || alike >= 3 && Math.Min(one.Length, other.Length) <= 5
            || PeoplesOfWord.TryGetValue(one, out var peoples) && PeoplesOfWord.TryGetValue(other, out var others) && peoples.Intersect(others).Any();
    }
}
