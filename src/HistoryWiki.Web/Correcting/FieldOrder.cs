using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Correcting;

/// <summary>Where a new field goes: the order in which a person reads an infobox.</summary>
public static class FieldOrder
{
    private static readonly string[] Names =
    [
        "conflict", "partof", "date", "place", "territory", "result",
        "combatant1", "combatant2", "combatant3", "commander1", "commander2", "commander3",
        "strength1", "strength2", "strength3", "casualties1", "casualties2", "casualties3",
    ];

    /// <summary>A key as it is compared: <c>Commander1</c> is <c>commander1</c>.</summary>
    public static string Name(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Trim().ToLowerInvariant();
    }

    /// <summary>The index at which a field of this key belongs: after the last that is read before it, else at the end.</summary>
    public static int PlaceFor(string key, IReadOnlyList<InfoboxField> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var rank = Rank(key);
        if (rank < 0)
            return lines.Count;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (Rank(lines[i].Key) is >= 0 and var earlier && earlier <= rank)
                return i + 1;
        }

        return 0;
    }

    private static int Rank(string key) => Array.IndexOf(Names, FieldKeys.Find(key)?.Name);
}
