using System.Collections.Frozen;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Articles;

/// <summary>Tells what an article is about from the name and the keys of its infobox.</summary>
internal static class ArticleKinds
{
    // The name that an infobox without a name gets, and keys that occur in no other kind.
    private static readonly (ArticleKind Kind, string Template, string[] Keys)[] Table =
    [
        (ArticleKind.Conflict, Infobox.OfConflict,
            ["conflict", "partof", "date", "place", "combatant", "commander", "casualties", "casus", "result", "strength", "belligerents", "territory", "campaign"]),
        (ArticleKind.Person, "person",
            ["birth date", "birth place", "death date", "death place", "born", "died", "spouse", "father", "mother", "issue", "reign", "succession", "successor",
             "predecessor", "royal house", "house", "dynasty", "allegiance", "rank", "serviceyears", "branch", "battles", "burial place", "full name", "regnal name"]),
        (ArticleKind.Polity, "country",
            ["conventional long name", "common name", "government type", "common languages", "currency", "year start", "year end", "life span", "event start",
             "event end", "demonym", "unit name", "garrison", "nickname", "founded", "ideology", "headquarters"]),
        (ArticleKind.Place, "settlement",
            ["settlement type", "population total", "population", "area total km2", "elevation", "elevation m", "timezone", "subdivision type", "subdivision name",
             "postal code", "area code", "built", "builder", "length", "basin size"]),
    ];

    private static readonly FrozenDictionary<string, ArticleKind> KindOfKey =
        Table.SelectMany(row => row.Keys.Select(key => (key, row.Kind))).ToFrozenDictionary(pair => pair.key, pair => pair.Kind);

    /// <summary>The kind that the name of an infobox says, or else the kind that most of its keys belong to.</summary>
    /// <param name="template">The name without the word Infobox, for example <c>military conflict</c>; empty where it is not known.</param>
    /// <param name="keys">The keys as written.</param>
    public static ArticleKind Tell(string template, IEnumerable<string> keys) =>
        InfoboxFamilies.Find($"Infobox {template}")?.Kind
        ?? keys.Select(Stem).Where(KindOfKey.ContainsKey).Select(key => KindOfKey[key]).CountBy(kind => kind)
            .OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Select(vote => vote.Key).FirstOrDefault(ArticleKind.Other);

    /// <summary>The usual name of an infobox of a kind: <c>military conflict</c> for a conflict; empty where there is none.</summary>
    public static string TemplateOf(ArticleKind kind) => Table.FirstOrDefault(row => row.Kind == kind).Template ?? "";

    /// <summary>True for a key that tells a kind: <c>Combatant1</c>, <c>Birth_Date</c>.</summary>
    public static bool IsTelling(string key) => KindOfKey.ContainsKey(Stem(key));

    // Combatant1, combatant_1b and Combatant 2 are the same kind of key.
    private static string Stem(string key)
    {
        var stem = key.ToLowerInvariant().Replace('_', ' ').Trim();
        var digit = stem.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && digit >= stem.Length - 2 ? stem[..digit].TrimEnd() : stem;
    }
}
