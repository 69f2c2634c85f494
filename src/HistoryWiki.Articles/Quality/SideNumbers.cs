using System.Collections.Frozen;
using System.Globalization;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Quality;

/// <summary>What the figures of a side say as a whole, as far as it can be told.</summary>
internal static class SideNumbers
{
    private const int LongestCampaign = 400;

    /// <summary>What is counted without people of its own, unlike ships and divisions.</summary>
    private static readonly FrozenSet<string> Lifeless = new[] { "guns", "horses", "elephants", "camels", "mules", "muskets", "missiles", "banners", "vehicles", "tanks" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The most people that a side can have had; null where a figure tells no upper bound, so that nothing can be said.</summary>
    public static long? Most(ConflictSide side)
    {
        if (!side.Strength.Any(f => f.What is null) || side.Strength.Any(f => f.What is null ? f.Max is null : !Lifeless.Contains(f.What)))
            return null;
        var most = side.Strength.Where(f => f.What is null).Sum(f => f.Max!.Value);
        return side.Strength.Any(f => f.Approximate) ? most + most / 10 : most;
    }

    /// <summary>True for what was over within a year or so: in a longer war, more can be lost than ever stood there at a time.</summary>
    public static bool IsShort(ConflictFacts facts) =>
        facts.Date is { Start.Earliest: { } first, End.Latest: { } last } && DayCount.Between(first, last) <= LongestCampaign;

    /// <summary>True where the figure counts the people of its side, by number.</summary>
    public static bool IsOfSoldiers(Figure loss) => loss is { What: null, Who: null, Min: not null };

    /// <summary>The figures of people as written: <c>“10,000 men” and “2,000 horse”</c>.</summary>
    public static string Words(IEnumerable<Figure> figures) => string.Join(" and ", figures.Where(f => f.What is null).Take(4).Select(f => $"“{f.Text}”"));

    /// <summary>A number with commas between its thousands.</summary>
    public static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
