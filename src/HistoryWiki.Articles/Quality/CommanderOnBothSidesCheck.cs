using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Quality;

/// <summary>A person who is said to have led two sides, and not to have changed sides.</summary>
internal sealed class CommanderOnBothSidesCheck : IQualityCheck
{
    public string Code => "commander-on-both-sides";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        var known = new Dictionary<string, (int Side, bool ChangedSides)>();
        foreach (var side in article.Facts.Sides)
        {
            foreach (var who in side.Commanders.Where(IsPerson).DistinctBy(Name))
            {
                if (!known.TryAdd(Name(who), (side.Number, ChangedSides(who))) && !ChangedSides(who) && known[Name(who)] is { ChangedSides: false } first)
                    yield return article.Doubt(Code, FactKind.Commanders, side.Number, $"“{who.Name}” leads side {first.Side} and side {side.Number}. Of one who changed sides, “(until 1644)” and “(from 1644)” after the name tell when.");
            }
        }
    }

    // A name of one word that leads nowhere is often that of a family, or no name at all.
    private static bool IsPerson(Commander who) => who.Link is not null || who.Name.Contains(' ', StringComparison.Ordinal);

    private static string Name(Commander who) => NameFolding.Fold(who.Link ?? who.Name);

    private static bool ChangedSides(Commander who) => who is not { From: null, Until: null, Note: null } || who.Fate == Fate.Defected;
}
