using HistoryWiki.Articles.Infoboxes.Fields;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Tells places that stand side by side, such as <c>Egypt, Libya and the Red Sea</c>, from a chain that leads from a village to its country.</summary>
internal static class PlaceLists
{
    private const int FewestOfList = 3;

    private static readonly HashSet<string> RegionNouns = new(StringComparer.Ordinal)
    {
        "region", "regions", "coast", "coasts", "interfluve", "steppe", "steppes", "frontier", "border", "borderlands", "area", "areas", "basin", "valley", "territories",
        "waters", "lands", "provinces", "districts", "countries", "states", "islands", "delta", "foothills", "highlands", "lowlands", "colonies", "possessions",
    };

    private static readonly string[] Directions = ["north", "south", "east", "west", "central", "upper", "lower", "middle", "inner", "outer", "mid-"];

    /// <summary>Continents and their great regions, which no longer chain leads on from.</summary>
    private static readonly HashSet<string> GreatRegions = new(StringComparer.OrdinalIgnoreCase)
    {
        "Europe", "Asia", "Africa", "America", "Americas", "Oceania", "Australasia", "North America", "South America", "Latin America", "Central America", "Middle East", "Near East", "Far East",
        "North Africa", "West Africa", "East Africa", "Central Africa", "Southern Africa", "Horn of Africa", "Maghreb", "Sahel", "Central Asia", "East Asia", "South Asia", "Southeast Asia", "South-East Asia", "Asia Minor",
        "Central Europe", "Eastern Europe", "Western Europe", "Northern Europe", "Southern Europe", "Southeastern Europe", "Balkans", "Caucasus", "Transcaucasia", "Levant", "Anatolia", "Mesopotamia", "Arabia", "Persia",
        "Iberia", "Scandinavia", "Baltics", "Low Countries", "Great Britain", "British Isles", "Siberia", "Manchuria", "Korea", "Indochina", "Caribbean", "West Indies", "East Indies", "Pacific Islands", "Pacific", "Atlantic",
    };

    private static readonly string[] Waters = ["Sea", "Ocean", "Oceans", "Strait", "Straits", "Channel"];
    private static readonly string[] WatersOf = ["Sea of ", "Gulf of ", "Strait of ", "Straits of ", "Bay of "];
    private static readonly string[] Peninsulas = ["Peninsula", "Islands", "Subcontinent", "subcontinent", "peninsula"];

    private enum Extent
    {
        Unknown,
        Water,
        Region,
        Country,
        GreatRegion,
    }

    /// <summary>The pieces between commas, each of which begins a place where they stand side by side; those of a list without the "and" that joins its last two.</summary>
    /// <param name="pieces">The pieces as they stand.</param>
    /// <param name="areOnOneLine">True where no line break parts them.</param>
    public static List<PlacePiece> Parted(List<PlacePiece> pieces, bool areOnOneLine)
    {
        if (areOnOneLine && pieces.Count >= FewestOfList && WithoutAnd(pieces[^1].Item) is { } last) return SideBySide([.. pieces[..^1], new(last, false)]);
        var parted = pieces.Count > 1 ? [.. pieces[..^1], .. AroundAnd(pieces[^1].Item).Select(item => new PlacePiece(item, false))] : pieces;
        if (IsList(parted.ConvertAll(p => p.Item.Text))) return SideBySide(parted);
        if (pieces.TrueForAll(p => IsPlainRegion(p.Item.Text))) return SideBySide(pieces);
        var countries = pieces.Count - 1 - pieces.FindLastIndex(p => !Countries.IsCountry(p.Item.Text));
        return countries == pieces.Count || countries >= FewestOfList ? [.. pieces[..^(countries - 1)], .. SideBySide(pieces[^(countries - 1)..])] : pieces;
    }

    private static List<PlacePiece> SideBySide(List<PlacePiece> pieces) => pieces.ConvertAll(piece => piece with { IsNew = true });

    /// <summary>The last of three or more where "and" stands behind a comma: <c>Thrace, Macedonia, and Thessaly</c>.</summary>
    private static FieldItem? WithoutAnd(FieldItem item)
    {
        const string and = "and ";
        return item.Text.StartsWith(and, StringComparison.Ordinal) && !item.IsVerbatim(0) ? item.Slice(and.Length, item.Text.Length - and.Length) : null;
    }

    private static IEnumerable<FieldItem> AroundAnd(FieldItem item)
    {
        const string joint = " and ";
        var at = item.Text.IndexOf(joint, StringComparison.Ordinal);
        if (at <= 0 || item.IsVerbatim(at)) return [item];
        var (first, second) = (item.Slice(0, at), item.Slice(at + joint.Length, item.Text.Length - at - joint.Length));
        return IsWhole(first.Text) && IsWhole(second.Text) ? [first, second] : [item];
    }

    /// <summary>False for the half of a name: the <c>Northern</c> of <c>Northern and Central Italy</c>.</summary>
    private static bool IsWhole(string name) =>
        char.IsUpper(name[0]) && ExtentOf(name) is var extent && (extent >= Extent.Country || extent != Extent.Unknown && name.Contains(' ', StringComparison.Ordinal));

    /// <summary>A chain begins with what is narrow. Three or more that begin with two as wide as countries are a list, and so are regions and seas without their country.</summary>
    private static bool IsList(List<string> names)
    {
        if (names.Count < FewestOfList) return false;
        var extents = names.ConvertAll(ExtentOf);
        if (extents[0] >= Extent.Country && extents[1] >= Extent.Country) return true;
        if (extents.Count > FewestOfList && (extents[0] == Extent.GreatRegion || HasGreatRegionsBeforeWaters(extents) || HasCountriesInside(extents))) return true;
        return extents[0] == Extent.Region && extents.TrueForAll(e => e is Extent.Water or Extent.Region or Extent.GreatRegion) && extents.Skip(1).Any(e => e != Extent.Water);
    }

    /// <summary>No chain leads on from a great region to a sea, as in <c>Crimea, Caucasus, Balkans, Black Sea</c>.</summary>
    private static bool HasGreatRegionsBeforeWaters(List<Extent> extents) =>
        extents.Count(e => e == Extent.GreatRegion) > 1 && extents.IndexOf(Extent.GreatRegion) < extents.LastIndexOf(Extent.Water);

    /// <summary>A chain may end in two countries, as in <c>Tbilisi, Georgia, Soviet Union</c>, but leads on from neither: <c>Hispania, Italy, Greece, Illyria</c>.</summary>
    private static bool HasCountriesInside(List<Extent> extents) =>
        extents.Count(e => e == Extent.Country) > 1 && extents.Zip(extents.Skip(1)).Contains((Extent.Country, Extent.Unknown));

    private static Extent ExtentOf(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (bare.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open) bare = bare[..open];
        var last = bare[(bare.LastIndexOf(' ') + 1)..];
        if (Countries.IsCountry(bare)) return Extent.Country;
        if (GreatRegions.Contains(bare)) return Extent.GreatRegion;
        if (Waters.Contains(last) || Array.Exists(WatersOf, w => bare.StartsWith(w, StringComparison.Ordinal))) return Extent.Water;
        return IsPlainRegion(bare) || Peninsulas.Contains(last) || Array.Exists(Directions, d => bare.StartsWith(d, StringComparison.OrdinalIgnoreCase)) ? Extent.Region : Extent.Unknown;
    }

    private static bool IsPlainRegion(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return RegionNouns.Contains(last) || Array.Exists(Directions, d => name.StartsWith(d, StringComparison.Ordinal));
    }
}
