namespace HistoryWiki.Articles.Infoboxes;

/// <summary>One side of a conflict.</summary>
/// <param name="Number">1 to 3, as in the keys <c>Combatant1</c>, <c>Commander1</c>.</param>
public sealed record ConflictSide(int Number)
{
    /// <summary>Who fought, in the order of the source.</summary>
    public IReadOnlyList<Belligerent> Belligerents { get; init; } = [];

    /// <summary>Who led, in the order of the source.</summary>
    public IReadOnlyList<Commander> Commanders { get; init; } = [];

    /// <summary>How many there were.</summary>
    public IReadOnlyList<Figure> Strength { get; init; } = [];

    /// <summary>How many were lost.</summary>
    public IReadOnlyList<Figure> Casualties { get; init; } = [];
}
