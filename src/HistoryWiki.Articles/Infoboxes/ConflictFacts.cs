using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>What the infobox of a war or battle says, typed. Whatever it does not say is null or empty, never guessed.</summary>
public sealed record ConflictFacts
{
    /// <summary>Facts of an article whose infobox says nothing.</summary>
    public static ConflictFacts None { get; } = new();

    /// <summary>The larger wars it belongs to, nearest first.</summary>
    public IReadOnlyList<NamedLink> PartOf { get; init; } = [];

    /// <summary>When it began and ended.</summary>
    public HistoricalDateRange? Date { get; init; }

    /// <summary>Where it was fought, as named.</summary>
    public IReadOnlyList<NamedLink> Places { get; init; } = [];

    /// <summary>A point, where the source gives one.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>What became of territory, in the words of the source.</summary>
    public string? Territory { get; init; }

    /// <summary>How it ended.</summary>
    public ConflictResult? Result { get; init; }

    /// <summary>The sides in order of their number; a side that nothing is said about is absent.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; init; } = [];

    /// <summary>Casualties that belong to no side: civilians and totals.</summary>
    public IReadOnlyList<Figure> Casualties { get; init; } = [];

    /// <summary>As much as a line of a list says: when and where, who fought on each side and the first who led it, and how it ended; no figures.</summary>
    public ConflictFacts InBrief() => this with
    {
        Sides = Sides.Select(side => new ConflictSide(side.Number) { Belligerents = side.Belligerents, Commanders = side.Commanders.Take(1).ToList() }).ToList(),
        Casualties = [],
    };
}

/// <summary>A name that stands for an article, with the title it links to where the source itself links it.</summary>
/// <param name="Name">The words as displayed.</param>
/// <param name="Link">The title that the source links to, or null where it makes no link.</param>
public sealed record NamedLink(string Name, string? Link = null);

/// <summary>A point in decimal degrees, WGS 84; south and west are negative.</summary>
/// <param name="Lat">Latitude, -90 to 90.</param>
/// <param name="Lon">Longitude, -180 to 180.</param>
public sealed record Coordinates(double Lat, double Lon);
