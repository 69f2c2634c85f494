namespace HistoryWiki.Articles.Infoboxes;

/// <summary>How many of the facts that a conflict can have are known: "9 of 13 facts filled".</summary>
/// <remarks>The facts are the larger war, date, place, territory and result, and each side's belligerents, commanders, strength and casualties; two sides at least are expected.</remarks>
/// <param name="Filled">How many are known.</param>
/// <param name="Missing">The fields whose facts are not known, in the order in which a person reads them.</param>
public sealed record FactCoverage(int Filled, IReadOnlyList<FieldKey> Missing)
{
    /// <summary>How many there can be: 13, or 17 where a third side took part.</summary>
    public int Possible => Filled + Missing.Count;

    /// <summary>Counts the facts of a conflict.</summary>
    public static FactCoverage Of(ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var sides = Math.Max(2, facts.Sides.Select(s => s.Number).DefaultIfEmpty().Max());
        var expected = FieldKeys.Facts(sides).Where(k => k.Fact is not (FactKind.Name or FactKind.Coordinates)).ToList();
        var missing = expected.Where(k => !IsFilled(facts, k)).ToList();
        return new FactCoverage(expected.Count - missing.Count, missing);
    }

    private static bool IsFilled(ConflictFacts facts, FieldKey key)
    {
        var side = facts.Sides.FirstOrDefault(s => s.Number == key.Side);
        return key.Fact switch
        {
            FactKind.PartOf => facts.PartOf.Count > 0,
            FactKind.Date => facts.Date?.Start is not null,
            FactKind.Place => facts.Places.Count > 0,
            FactKind.Territory => !string.IsNullOrWhiteSpace(facts.Territory),
            FactKind.Result => facts.Result is not null,
            FactKind.Belligerents => side?.Belligerents.Count > 0,
            FactKind.Commanders => side?.Commanders.Count > 0,
            FactKind.Strength => side?.Strength.Count > 0,
            FactKind.Casualties => side?.Casualties.Count > 0,
            _ => false,
        };
    }
}
