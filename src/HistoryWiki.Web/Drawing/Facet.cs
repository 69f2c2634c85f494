namespace HistoryWiki.Web.Drawing;

/// <summary>One way to narrow a list, for example by century.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Key">Its name in the address.</param>
/// <param name="Choices">The most frequent choices, and those in use.</param>
public sealed record Facet(string Name, string Key, IReadOnlyList<FacetChoice> Choices)
{
    /// <summary>How many choices are offered besides those in use.</summary>
    public const int Most = 12;
}

/// <summary>One choice of a <see cref="Facet"/>.</summary>
/// <param name="Name">What readers see.</param>
/// <param name="Value">What stands in the address.</param>
/// <param name="Count">How many articles it leaves, under the other filters.</param>
/// <param name="IsChosen">Whether it is in use.</param>
/// <param name="Without">The address of the list without this choice.</param>
public sealed record FacetChoice(string Name, string Value, int Count, bool IsChosen, string Without);

/// <summary>A filter in use, with the address of the list without it.</summary>
public sealed record FilterInUse(string Name, string Without);

/// <summary>Makes a <see cref="Facet"/> of counted values.</summary>
internal sealed class FacetOf<T>(string name, string key)
    where T : notnull
{
    public required Func<T, string> Name { get; init; }

    public required Func<T, string> Value { get; init; }

    public required IReadOnlyList<T> Chosen { get; init; }

    /// <summary>The address of the list with these values instead of the chosen ones.</summary>
    public required Func<IReadOnlyList<T>, string> Address { get; init; }

    /// <summary>The most frequent values and the chosen ones, even those that no article has.</summary>
    /// <param name="byCount">Values with their counts, the most frequent first.</param>
    /// <param name="inOrder">Whether the values are listed in their own order instead.</param>
    public Facet Of(IEnumerable<(T Value, int Count)> byCount, bool inOrder = false)
    {
        var counts = byCount.Where((c, i) => i < Facet.Most || Chosen.Contains(c.Value)).ToList();
        counts.AddRange(Chosen.Except(counts.Select(c => c.Value)).Select(value => (value, 0)));
        var addressOfAll = Address(Chosen);
        return new Facet(name, key, (inOrder ? counts.OrderBy(c => c.Value) : counts.AsEnumerable()).Select(c => Choice(c.Value, c.Count, addressOfAll)).ToList());
    }

    // Without a choice that is not in use the list is as it is.
    private FacetChoice Choice(T value, int count, string addressOfAll) => Chosen.Contains(value)
        ? new(Name(value), Value(value), count, IsChosen: true, Address(Chosen.Where(other => !other.Equals(value)).ToList()))
        : new(Name(value), Value(value), count, IsChosen: false, addressOfAll);
}
