using System.Buffers;
using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>
/// What is counted where only its model is named: <c>12 Fw 190s</c> are aircraft, <c>6 T-34s</c> tanks, <c>2 BMP-1s</c> vehicles.
/// A model is a name that nothing else has (<c>Spitfires</c>, but not <c>Apaches</c>), or letters with a number.
/// </summary>
internal static class ModelNames
{
    private static readonly FrozenDictionary<string, string> Names = Table(
        StringComparer.OrdinalIgnoreCase,
        ("aircraft",
            "spitfire|spitfires|hurricanes|beaufighter|beaufighters|blenheim|blenheims|mosquitos|mosquitoes|lancasters|halifaxes|harrier|harriers|"
            + "swordfish|catalinas|kittyhawks|hellcats|zeros|stuka|stukas|sturmoviks|"
            + "messerschmitt|messerschmitts|heinkel|heinkels|dornier|dorniers|junkers|focke-wulf|focke-wulfs|savoia-marchetti|superfortress|superfortresses|stratofortresses|"
            + "skyraiders|skyhawk|skyhawks|mirages|phantoms|migs|hueys|chinooks|bayraktar|f4f|f4u|f6f|sbd|tbf|tbd|pby|sb2c"),
        ("tanks", "shermans|merkava|merkavas|stug|stugs|abrams"),
        ("vehicles", "m113|m113s|humvee|hmmwv|hmmwvs"));

    /// <summary>Letters before a number, with a dash, a dot or nothing between them; <c>Su-25</c> flies, <c>SU-76</c> does not.</summary>
    private static readonly FrozenDictionary<string, string> Letters = Table(
        StringComparer.Ordinal,
        ("aircraft",
            "A|B|C|F|P|AC|AH|AV|CH|EA|EC|F/A|KC|MC|MH|MQ|OH|OV|RB|RC|RF|RQ|SR|UH|Mig|MiG|MIG|Su|Tu|Mi|Yak|Il|IL|An|Ka|La|LaGG|Pe|I|SM|CR|Bf|Fw|FW|Ju|He|Hs|Me|Do|Ar|Ki"),
        ("tanks", "T|KV|IS|BT|SU|ISU|JS"),
        ("ships", "U"),
        ("vehicles", "BMP|BTR|BRDM|BMD|FV"));

    /// <summary>Makers whose letters and number are two words: <c>Ju 52</c>.</summary>
    private static readonly FrozenSet<string> OfTwoWords = new[] { "Bf", "Fw", "FW", "Ju", "He", "Hs", "Me", "Do", "Ar" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Versions = SearchValues.Create("ABCDEFGHJKs");

    /// <summary>What the model is that a word names, alone or with a number as the next word; null where it names none.</summary>
    public static string? Find(string word, string next)
    {
        if (Names.TryGetValue(word, out var what)) return what;
        var number = word.AsSpan().IndexOfAnyInRange('0', '9');
        if (number < 0) return OfTwoWords.Contains(word) && IsNumber(next) ? Letters[word] : null;
        if (number == 0 || !IsNumber(word[number..])) return null;
        var isMarked = word[number - 1] is '-' or '.';
        var prefix = isMarked ? word[..(number - 1)] : word[..number];
        return (isMarked || prefix.Length > 1) && Letters.TryGetValue(prefix, out what) ? what : null;
    }

    /// <summary>A number, with a letter for its version or the plural: <c>51</c>, <c>64D</c>, <c>190s</c>.</summary>
    private static bool IsNumber(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? words.Length is > 0 and <= 3 : digits is > 0 and <= 3 && words.Length - digits <= 2 && words.AsSpan(digits).IndexOfAnyExcept(Versions) < 0;
    }

    private static FrozenDictionary<string, string> Table(StringComparer comparer, params (string What, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (word, row.What))).ToFrozenDictionary(pair => pair.word, pair => pair.What, comparer);
}
