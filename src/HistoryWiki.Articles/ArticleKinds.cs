using System.Collections.Frozen;

namespace HistoryWiki.Articles;

/// <summary>Tells what an article is about from the name and the keys of its infobox.</summary>
public static class ArticleKinds
{
    /// <summary>The name of the infobox that seed texts head with the bare word <c>Infobox</c> when they are about a conflict.</summary>
    public const string MilitaryConflict = "military conflict";

    // The name that an infobox without a name gets, the words that name such an infobox, and keys that occur in no other kind.
    private static readonly (ArticleKind Kind, string Template, string[] Names, string[] Keys)[] Table =
    [
        (ArticleKind.Conflict, MilitaryConflict,
            ["conflict", "battle", "battlebox", "warbox", "war", "siege", "campaign", "operation", "operational", "civilian attack", "military operation", "conflitto"],
            ["conflict", "partof", "date", "place", "combatant", "commander", "casualties", "casus", "result", "strength", "belligerents", "territory", "campaign"]),
        (ArticleKind.Person, "person",
            ["person", "officeholder", "royalty", "monarch", "noble", "saint", "politician", "president", "biography", "military person", "pharaoh", "admiral", "leader"],
            ["birth date", "birth place", "death date", "death place", "born", "died", "spouse", "father", "mother", "issue", "reign", "succession", "successor",
             "predecessor", "royal house", "house", "dynasty", "allegiance", "rank", "serviceyears", "branch", "battles", "burial place", "full name", "regnal name"]),
        (ArticleKind.Polity, "polity",
            ["country", "former country", "state", "tribe", "ethnic group", "military unit", "war faction", "militant organization", "organization", "army", "dynasty"],
            ["conventional long name", "common name", "government type", "common languages", "currency", "year start", "year end", "life span", "event start",
             "event end", "demonym", "unit name", "garrison", "nickname", "founded", "ideology", "headquarters"]),
        (ArticleKind.Place, "place",
            ["settlement", "place", "city", "river", "mountain", "island", "lake", "fort", "castle", "military installation", "historic site", "ancient site", "province"],
            ["settlement type", "population total", "population", "area total km2", "elevation", "elevation m", "timezone", "subdivision type", "subdivision name",
             "postal code", "area code", "built", "builder", "length", "basin size"]),
    ];

    private static readonly FrozenDictionary<string, ArticleKind> KindOfKey =
        Table.SelectMany(row => row.Keys.Select(key => (key, row.Kind))).ToFrozenDictionary(pair => pair.key, pair => pair.Kind);

    /// <summary>The kind that the name of an infobox says, or else the kind that most of its keys belong to.</summary>
    /// <param name="template">The name without the word Infobox, for example <c>military conflict</c>; empty where it is not known.</param>
    /// <param name="keys">The keys as written.</param>
    public static ArticleKind Tell(string template, IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(keys);
        return TellByName(template) ?? TellByKeys(keys);
    }

    /// <summary>The usual name of an infobox of a kind: <c>military conflict</c> for a conflict; empty where there is none.</summary>
    public static string TemplateOf(ArticleKind kind) => Table.FirstOrDefault(row => row.Kind == kind).Template ?? "";

    /// <summary>True for a key that tells a kind: <c>Combatant1</c>, <c>Birth_Date</c>.</summary>
    public static bool IsTelling(string key) => KindOfKey.ContainsKey(Stem(key));

    private static ArticleKind? TellByName(string template)
    {
        var words = $" {template.ToLowerInvariant().Replace('_', ' ')} ";
        foreach (var (kind, _, names, _) in Table)
        {
            if (names.Any(name => words.Contains($" {name} ", StringComparison.Ordinal)))
                return kind;
        }

        return null;
    }

    private static ArticleKind TellByKeys(IEnumerable<string> keys)
    {
        var votes = keys.Select(Stem).Where(KindOfKey.ContainsKey).Select(key => KindOfKey[key]).CountBy(kind => kind);
        return votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Select(vote => vote.Key).FirstOrDefault(ArticleKind.Other);
    }

    // Combatant1, combatant_1b and Combatant 2 are the same kind of key.
    private static string Stem(string key)
    {
        var stem = key.ToLowerInvariant().Replace('_', ' ').Trim();
        var digit = stem.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && digit >= stem.Length - 2 ? stem[..digit].TrimEnd() : stem;
    }
}
