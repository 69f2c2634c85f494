using System.Collections.Frozen;
using System.Globalization;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What is known about the key of an infobox field, for example of <c>Strength2</c>.</summary>
/// <param name="Name">The usual spelling in lower case: <c>strength2</c>.</param>
/// <param name="Fact">The fact it feeds.</param>
/// <param name="Side">1 to 3, or 0 for a field that belongs to no side.</param>
/// <param name="Label">What a person calls it in English: <c>Strength, side 2</c>.</param>
public sealed record FieldKey(string Name, FactKind Fact, int Side, string Label);

/// <summary>The known keys of a conflict's infobox, in English and the spellings that occur, whatever their case.</summary>
public static class FieldKeys
{
    /// <summary>Names of the conflict that in a box with another name for it are those of the larger war: <c>nazwa = Bitwa pod Lippe</c>, <c>konflikt = Wojna o Lippe</c>.</summary>
    private static readonly FrozenSet<string> OfTheLargerWar = new[] { "konflikt", "conflicto", "conflito" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields that name a fate and count those who met it.</summary>
    internal static IReadOnlyList<(string Key, string Fate)> Fates { get; } = [("fatalities", "killed"), ("injuries", "wounded"), ("arrests", "arrested")];

    private static readonly FrozenDictionary<string, FieldKey> Known = Table();

    /// <summary>What is known about a key as written, or null for a key that is not known.</summary>
    /// <param name="key">The key in any case, with spaces or underscores: <c>Strength2</c>, <c>part of</c>, <c>combatant1a</c>.</param>
    public static FieldKey? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var name = Normalised(key);
        if (Known.TryGetValue(name, out var known)) return known;
        return name.Length > 2 && name[^1] is >= 'a' and <= 'e' && char.IsAsciiDigit(name[^2]) ? Known.GetValueOrDefault(name[..^1]) : null;
    }

    /// <summary>As <see cref="Find(string)"/>, for a key among those of a whole infobox.</summary>
    public static FieldKey? Find(InfoboxField field, IReadOnlyList<InfoboxField> all)
    {
        ArgumentNullException.ThrowIfNull(field);
        return OfTheLargerWar.Contains(Normalised(field.Key)) && all.Any(IsOtherName) ? Known["partof"] : Find(field.Key);
    }

    private static bool IsOtherName(InfoboxField field) =>
        !string.IsNullOrWhiteSpace(field.Value) && Find(field.Key) is { Fact: FactKind.Name } && !OfTheLargerWar.Contains(Normalised(field.Key));

    /// <summary>What a person calls a field, for example <c>Strength, side 2</c> for the key <c>Strength2</c>; the key itself where it is not known.</summary>
    public static string LabelOf(string key) => Find(key)?.Label ?? key;

    /// <summary>True where two keys as written are one: <c>Part of</c> and <c>part_of</c>; not <c>combatant1</c> and <c>combatant1a</c>.</summary>
    internal static bool IsSameKey(string one, string other)
    {
        var (a, b) = (Normalised(one), Normalised(other));
        return a == b || Known.TryGetValue(a, out var first) && Known.TryGetValue(b, out var second) && first == second;
    }

    /// <summary>The usual fields of a conflict that feed facts, in the order in which a person reads them.</summary>
    /// <param name="sides">How many sides, 2 or 3.</param>
    public static IReadOnlyList<FieldKey> Facts(int sides) =>
    [
        .. FieldKeyTable.OfTheWhole.Where(k => k.Fact is not (FactKind.None or FactKind.Notes or FactKind.Casualties or FactKind.Status or FactKind.Planned)).Select(k => Known[k.Name]),
        .. from side in Enumerable.Range(1, sides)
           from key in FieldKeyTable.OfSides
           where key.Fact != FactKind.None
           select Known[key.Name + side.ToString(CultureInfo.InvariantCulture)],
    ];

    private static string Normalised(string key)
    {
        var name = key.Trim().ToLowerInvariant().Replace(' ', '_');
        return name.Length > 2 && char.IsAsciiDigit(name[^1]) && name[^2] == '_' ? name.Remove(name.Length - 2, 1) : name;
    }

    private static FrozenDictionary<string, FieldKey> Table()
    {
        var keys = new Dictionary<string, FieldKey>(StringComparer.Ordinal);
        foreach (var (name, fact, label, aliases) in FieldKeyTable.OfTheWhole)
            foreach (var alias in Spellings(name, aliases)) keys[alias] = new FieldKey(name, fact, 0, label);
        foreach (var name in FieldKeyTable.OfNoFact) keys[name] = new FieldKey(name, FactKind.None, 0, Readable(name));
        foreach (var (name, aliases) in FieldKeyTable.OfCoordinates)
            foreach (var alias in Spellings(name, aliases)) keys[alias] = new FieldKey(name, FactKind.Coordinates, 0, Readable(name));
        foreach (var (name, fact, label, aliases) in FieldKeyTable.OfSides)
            foreach (var alias in Spellings(name, aliases))
                for (var side = 1; side <= 3; side++)
                {
                    var number = side.ToString(CultureInfo.InvariantCulture);
                    keys[alias + number] = new FieldKey(name + number, fact, side, $"{label}, side {number}");
                }
        foreach (var (alias, name) in FieldKeyTable.OfSidesInWords) keys[alias] = keys[name];
        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Spellings(string name, string aliases) => aliases.Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(name);

    private static string Readable(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
