using System.Collections.Frozen;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What can be counted: the things of <see cref="UnitTable"/>, and the words that mean people.</summary>
internal static class UnitWords
{
    /// <summary>People; such a word alone says nothing about which force is meant.</summary>
    private static readonly FrozenSet<string> PlainPeople = new[]
    {
        "man", "men", "troop", "troops", "soldier", "soldiers", "personnel", "people", "persons", "person", "casualties", "casualty", "losses", "loss", "strong", "all ranks",
        "combatants", "individuals", "men total", "altogether", "overall", "members", "uomini", "soldati", "hommes", "soldats", "mann", "soldaten", "hombres", "soldados", "homens", "человек", "солдат", "ludzi", "żołnierzy", "manschappen", "perdite", "pertes", "verluste", "bajas", "total", "fighting", "other", "cases", "combined",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Kinds =
        UnitTable.Things.SelectMany(t => t.Kinds.Select(k => (k, t.What))).ToFrozenDictionary(p => p.k, p => p.What, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Beginnings = Kinds.Keys.Select(kind => kind.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Things whose kinds are written with a hyphen; of others that is a name, such as <c>B-company</c>.</summary>
    private static readonly FrozenSet<string> InCompounds = Of("ships", "guns", "aircraft", "vehicles");

    /// <summary>Things that are meant where only the article behind the words names them; a link to artillery can be a gunner's.</summary>
    private static readonly FrozenSet<string> BehindLinks = Of("ships", "aircraft", "tanks", "vehicles");

    /// <summary>Other names of things that say no more than the usual one.</summary>
    private static readonly FrozenSet<string> PlainKinds = Of("vessel", "vessels", "gun", "planes", "plane", "company", "battery", "army");

    private static readonly FrozenSet<string> OneForce = Of("army", "fleet", "legion");
    private static readonly FrozenSet<string> Countless = Of("aircraft", "cannon", "artillery");
    private static readonly FrozenSet<string> Sums = Of("total", "overall", "altogether", "combined");

    /// <summary>Longest number of words in a kind.</summary>
    public const int LongestKind = 4;

    /// <summary>The thing that a word or phrase is a kind of, such as <c>ships</c> for <c>frigates</c>; null where it is none.</summary>
    public static string? Find(string kind) => Kinds.GetValueOrDefault(kind);

    /// <summary>The thing whose kind is written with a hyphen: <c>ship-sloops</c>; null for other words, such as <c>B-company</c>.</summary>
    public static string? FindCompound(string word)
    {
        var hyphen = word.LastIndexOf('-');
        var what = hyphen > 0 && Find(word) is null ? Find(word[(hyphen + 1)..]) : null;
        return what is not null && InCompounds.Contains(what) ? what : null;
    }

    /// <summary>The thing that a link names, whatever words it shows: <c>Fighter-bomber</c> is an aircraft, <c>Junk (ship)</c> a ship; null where it names none.</summary>
    public static string? FindLinked(string target)
    {
        var open = target.IndexOf(" (", StringComparison.Ordinal);
        var what = Find(target) ?? (open > 0 && target.EndsWith(')') ? Find(target[(open + 2)..^1]) : null);
        return what is not null && BehindLinks.Contains(what) ? what : null;
    }

    /// <summary>True for a word that is a kind, alone or with others after it.</summary>
    public static bool BeginsKind(string word) => Beginnings.Contains(word);

    /// <summary>True for the plain name of the thing itself, which says nothing about its kind: <c>ships</c>, <c>vessels</c>, <c>divisions</c>.</summary>
    public static bool IsPlain(string kind, string what) =>
        kind.Equals(what, StringComparison.OrdinalIgnoreCase) || kind.Equals(what.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        || PlainKinds.Contains(kind)
        || kind.EndsWith($" {what}", StringComparison.OrdinalIgnoreCase) && what is "guns" or "check-posts";

    /// <summary>True for a force in the singular, which many people can be of.</summary>
    public static bool IsOneForce(string kind) => OneForce.Contains(kind);

    /// <summary>True for a word that is the same for one and for many.</summary>
    public static bool IsCountless(string kind) => Countless.Contains(kind);

    /// <summary>True for the name of one ship, told by its prefix: <c>HMS Augusta</c>.</summary>
    public static bool IsShipName(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && TemplateTable.UnmistakableShipPrefixes.AsSpan().Contains(name[..end]);

    /// <summary>True for a word behind what is counted that says it is all of it: <c>54 cannon total</c>.</summary>
    public static bool IsSum(string word) => Sums.Contains(word);

    /// <summary>True for a word for people that does not say which.</summary>
    public static bool IsPlainPeople(string word) => PlainPeople.Contains(word);

    private static FrozenSet<string> Of(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
