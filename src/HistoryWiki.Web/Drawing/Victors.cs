using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Web.Drawing;

/// <summary>Tells which side a result names as the victor; a doubtful match marks nobody.</summary>
public static class Victors
{
    private static readonly char[] BetweenNames = ['-', '/', ',', '&'];

    // What those are called who fight together: an "Allied" victory is one of the "Allies" and of the "Western Allies".
    private static readonly string[][] Coalitions = [["allied", "allies"], ["coalition"], ["axis"], ["entente"]];

    /// <summary>The number of the side that won, or null where no victory is recorded or its victor is not exactly one of the sides.</summary>
    public static int? SideOf(ConflictResult? result, IReadOnlyList<ConflictSide> sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        if (result is not { Outcome: Outcome.Victory, Victor: { } victor })
            return null;
        return OnlySide(sides, [NameFolding.Fold(victor)]) ?? OnlySide(sides, NamesIn(victor)) ?? OnlySideOfAny(sides, victor);
    }

    // "U.S. and Allied" is the side of the United States even where the allies have names of their own; of "Anglo-French" both have to be found.
    private static int? OnlySideOfAny(IReadOnlyList<ConflictSide> sides, string victor)
    {
        var victors = NameFolding.Fold(victor).Replace(" and ", "&").Split(['&', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var matching = sides.Where(side => victors.Any(name => side.Belligerents.Any(who => IsCalled(who.Name, name)))).ToList();
        return victors.Length > 1 && matching.Count == 1 ? matching[0].Number : null;
    }

    private static int? OnlySide(IReadOnlyList<ConflictSide> sides, List<string> victors)
    {
        var matching = sides.Where(side => victors.All(victor => side.Belligerents.Any(who => IsCalled(who.Name, victor)))).ToList();
        return victors.Count > 0 && matching.Count == 1 ? matching[0].Number : null;
    }

    // "Kabardian–Nogai" names two peoples, and both have to be found.
    private static List<string> NamesIn(string victor) => NameFolding.Fold(victor).Replace(" and ", "-")
        .Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();

    // "Russian" is the Russian Empire and "British" the United Kingdom, but "Nogai" is not the Yedisan Nogais.
    private static bool IsCalled(string belligerent, string victor) =>
        NameFolding.Fold(belligerent) == victor || Demonyms.MayMean(victor, belligerent)
        || Array.Exists(Coalitions, coalition => coalition.Contains(victor) && NameFolding.Fold(belligerent).Split(' ').Any(coalition.Contains));
}
