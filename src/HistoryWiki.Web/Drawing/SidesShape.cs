using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>The sides of a conflict as they are set against each other. At least two, so that a side the source says nothing about is seen to be missing.</summary>
public sealed record SidesShape(IReadOnlyList<SideShape> Sides, BarScale? Scale, IReadOnlyList<StrengthRow> Strength)
{
    private const int FewestSides = 2;

    /// <summary>Losses that belong to no side.</summary>
    public IReadOnlyList<Figure> Casualties { get; private init; } = [];

    public string? Territory { get; private init; }

    /// <summary>For example <c>The two sides</c>.</summary>
    public string Title => Sides.Count == FewestSides ? "The two sides" : "The three sides";

    /// <summary>What the strength bars mean, or null where there are none.</summary>
    public string? Legend
    {
        get
        {
            var figures = Strength.SelectMany(row => row.OfSides).SelectMany(figures => figures).Where(figure => figure.Bar is not null).ToList();
            if (Scale is null || figures.Count == 0)
                return null;
            return $"Strength bars share one scale: full width is {Quantity.Number(Scale.Full)} {Scale.Unit ?? "people"}."
                + (figures.Exists(f => f.Bar!.Possible is not null) ? " Hatching runs from the lowest to the highest figure given." : "")
                + (figures.Exists(f => f.Bar!.Approximate) ? " A dashed bar is an approximate figure." : "")
                + (figures.TrueForAll(f => f.Figure.By is not null) ? " Each figure says who gives it." : "");
        }
    }

    /// <summary>The shape of some facts, or null where they name no side.</summary>
    public static SidesShape? Of(ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Sides.Count == 0)
            return null;
        var sides = Enumerable.Range(1, Math.Max(FewestSides, facts.Sides.Max(side => side.Number)))
            .Select(number => facts.Sides.FirstOrDefault(side => side.Number == number) ?? new ConflictSide(number))
            .ToList();
        var victor = Victors.SideOf(facts.Result, sides);
        var scale = BarScale.Over(sides.SelectMany(side => side.Strength));
        return new SidesShape(
            sides.Select(side => new SideShape(side, side.Number == victor, CommanderLists.Of(side.Commanders))).ToList(),
            scale,
            StrengthRows.Of(sides, scale))
        {
            Casualties = facts.Casualties,
            Territory = facts.Territory,
        };
    }
}

/// <summary>One side: what is known of it, whether it won, and its commanders as listed.</summary>
public sealed record SideShape(ConflictSide Side, bool IsVictor, CommanderLists Commanders)
{
    /// <summary>Its class, which gives it colour and place.</summary>
    public string Class => SideClass.Of(Side.Number);

    /// <summary>A short name: the first belligerent, or the number where none is named.</summary>
    public string Name => Side.Belligerents.FirstOrDefault(who => !who.Support)?.Name ?? $"Side {Side.Number}";
}
