using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Tells a state's own forces, which are no party beside it, from allies and groups that stand beneath a party: <c>Syrian Armed Forces</c> beneath Syria.</summary>
internal static class OwnForces
{
    /// <summary>Forces that only states have.</summary>
    private static readonly string[] OfStates =
    [
        "armed forces", "air force", "navy", "police", "gendarmerie", "national guard", "republican guard", "coast guard", "marines", "marine corps", "special forces", "ground forces",
        "defense force", "defence force", "defense forces", "defence forces", "expeditionary force", "expeditionary corps", "security forces", "carabineros", "carabinieri", "border guard", "home guard", "intelligence",
        "ministry", "special operations", "commandos", "paratroopers", "territorial army", "army corps", "army group", "mechanized", "armoured", "armored", "infantry", "cavalry", "artillery",
    ];

    /// <summary>Forces that groups have as well.</summary>
    private static readonly HashSet<string> OfAnyone = new(StringComparer.OrdinalIgnoreCase)
    {
        "army", "armies", "brigade", "brigades", "battalion", "battalions", "division", "divisions", "regiment", "regiments", "corps", "guard", "guards", "legion", "fleet", "squadron", "forces", "force",
        "militia", "troops", "garrison", "wing",
    };

    /// <summary>Words that begin the names of groups that fight on their own account.</summary>
    private static readonly string[] OfGroups = ["Free ", "Liberation ", "People's ", "Revolutionary ", "National Liberation ", "Volunteer ", "International "];

    private static readonly string[] Royal = ["Royal ", "Imperial ", "National ", "Republican "];

    /// <summary>True where a name beneath a party is one of that party's own forces.</summary>
    /// <param name="name">The name beneath.</param>
    /// <param name="link">What it links to, which spells out a short name.</param>
    /// <param name="party">The party above.</param>
    public static bool Holds(string name, string? link, string party)
    {
        if (Array.Exists(OfGroups, g => name.StartsWith(g, StringComparison.OrdinalIgnoreCase))) return false;
        return Holds(name, party, isSpelledOut: link is not null && link != name) || link is not null && link.Contains(' ', StringComparison.Ordinal) && Holds(link, party, isSpelledOut: true);
    }

    /// <summary>True for a unit that a number tells from others of a country's army, which often stands behind the country without a bullet: <c>XIII Army Corps</c>, <c>60th Army</c>.</summary>
    public static bool IsUnitOf(string country, string name)
    {
        var words = name.Split(' ');
        return Countries.IsCountry(country) && words.Length > 1 && IsNumber(words[0]) && OfAnyone.Contains(words[^1]);
    }

    private static bool Holds(string name, string party, bool isSpelledOut)
    {
        var words = name.Split([' ', '-', '–', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        // A navy beneath a navy is another country's.
        if (Array.Exists(OfStates, f => name.Contains(f, StringComparison.OrdinalIgnoreCase) && !party.Contains(f, StringComparison.OrdinalIgnoreCase))) return true;
        if (words[^1].Equals("Force", StringComparison.OrdinalIgnoreCase)) return true;
        if (words.Length == 1) return !isSpelledOut && words[0].Length is >= 3 and <= 5 && words[0].All(char.IsUpper) && Countries.IsCountry(party);
        if (!words.Any(OfAnyone.Contains)) return false;
        return Array.Exists(Royal, r => name.StartsWith(r, StringComparison.Ordinal)) || words.Any(IsNumber) || words.Any(w => SharesStem(w, party))
            || words.Any(word => Demonyms.MayMean(word, party));
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || word.All(c => c is 'I' or 'V' or 'X' or 'L') || word is "First" or "Second" or "Third" or "Fourth" or "Fifth" or "Sixth" or "Seventh" or "Eighth";

    private static bool SharesStem(string word, string party)
    {
        const int stem = 4;
        return word.Length >= stem && char.IsUpper(word[0])
            && party.Split(' ', '-', '–').Any(p => p.Length >= stem && string.Compare(p, 0, word, 0, stem, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
