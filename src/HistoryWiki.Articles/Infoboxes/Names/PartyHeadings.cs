using System.Collections.Frozen;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>The headings that stand among the names of a side, for example <c>Supported by:</c> and <c>Co-belligerents:</c>.</summary>
internal static class PartyHeadings
{
    private static readonly FrozenSet<string> Support = new[]
    {
        "supported by", "support by", "alleged supporters", "alleged supporter", "arms suppliers", "arms supplier", "military aid",
        "support from", "support", "supporters", "supporting", "with support from", "with the support of", "with support of",
        "backed by", "aided by", "assisted by", "material support", "military support", "logistical support", "air support", "naval support",
        "diplomatic support", "political support", "limited support", "alleged support", "arms support", "supplied by", "armed by", "weapons support",
        "support and aid", "foreign support", "external support", "medical support", "medical aid", "humanitarian support", "economic support", "non-combat support",
        "intelligence support", "financial support",
        "sostenuti da", "con il supporto di", "supporto", "soutenu par", "soutenus par", "soutien", "unterstützt von", "unterstützt durch", "unterstützung",
        "apoyado por", "apoyo", "apoyo de", "apoio", "при поддержке", "поддержка", "wsparcie", "wspierani przez", "gesteund door", "steun", "apoiado por",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Plain = new[]
    {
        "allies", "allied with", "allied to", "ally", "co-belligerents", "co-belligerent", "cobelligerents", "belligerents", "combatants", "including", "preceded by",
        "succeeded by", "regents", "volunteers", "coalition", "commanders", "leaders", "political leaders", "military leaders", "treaty belligerents",
        "and allies", "vassals", "client states", "auxiliaries", "mercenaries", "later", "formerly", "others", "foreign volunteers", "units involved",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What bodies of several are called that a bold line names above those they were of.</summary>
    private static readonly string[] Bodies =
        ["auxiliaries", "mercenaries", "volunteers", "militias", "vigilantes", "contingents", "expeditionary force", "expeditionary forces", "relief force", "relief forces", "relief army"];

    private static readonly FrozenSet<string> Alliances =
        new[] { "alliance", "coalition", "allies", "entente", "axis", "powers", "forces", "bloc" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Directions = new[] { "western", "eastern", "northern", "southern", "central" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Grounds = new[] { "front", "theatre", "theater", "campaign" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for words that end in what such bodies are called: <c>German Auxiliaries</c>, <c>Relief force</c>.</summary>
    public static bool IsBody(string text) => Array.Exists(Bodies, body => text.EndsWith(body, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for words that end in what those are called who fight together: <c>Anti-Imperial alliance</c>, <c>Central Powers</c>.</summary>
    public static bool IsAlliance(string text) => Alliances.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>True for where a part of the conflict was fought: <c>Western Front</c>; not for a front that is a party, as the <c>National Front</c>.</summary>
    public static bool IsTheatre(string text) => text.TrimEnd(':').Split(' ') is [var direction, var ground] && Directions.Contains(direction) && Grounds.Contains(ground);

    /// <summary>How many characters the words take up that make a supporter of what stands behind them: <c>Supported by [[Lippe]]</c>; 0 where none do.</summary>
    public static int SupportLength(string text)
    {
        const string joint = " by ";
        var end = text.IndexOf(joint, StringComparison.Ordinal) + joint.Length;
        return end >= joint.Length && IsSupport(text[..end]) ? end : 0;
    }

    /// <summary>True for <c>Supported by:</c> and the like.</summary>
    public static bool IsSupport(string text) => Support.Contains(Bare(text));

    /// <summary>True for a heading that names no party, whatever follows it.</summary>
    public static bool IsHeading(string text) => text.EndsWith(':') || IsSupport(text) || Plain.Contains(Bare(text)) && text.Length > 0 && char.IsUpper(text[0]);

    private static string Bare(string text) => text.Trim().TrimEnd(':', ' ');
}
