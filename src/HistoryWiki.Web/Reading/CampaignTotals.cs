using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Reading;

/// <summary>What the conflicts within a war come to for each of its sides, and of how many of them it is known.</summary>
/// <param name="Counted">How many conflicts were looked at.</param>
/// <param name="Victors">Of how many it is recorded which of the sides won.</param>
/// <param name="Sides">The sides of the war in order.</param>
public sealed record CampaignTotals(int Counted, int Victors, IReadOnlyList<CampaignSide> Sides)
{
    /// <summary>Adds up the facts of the conflicts within a war. A side of a conflict is counted for the side of the war that shares a belligerent with it; where that is not exactly one, it is not counted.</summary>
    public static CampaignTotals Of(ConflictFacts war, IReadOnlyCollection<ConflictFacts> conflicts)
    {
        ArgumentNullException.ThrowIfNull(war);
        ArgumentNullException.ThrowIfNull(conflicts);
        var sides = war.Sides.Where(side => side.Belligerents.Count > 0).Select(side => new CampaignSide(side.Number, NameOf(side))).ToDictionary(side => side.Number);
        var keys = war.Sides.Select(side => (side.Number, Keys: KeysOf(side))).ToList();
        var victors = 0;
        foreach (var conflict in conflicts)
        {
            var matches = Matches(keys, conflict);
            foreach (var (side, number) in matches)
                sides[number] = sides[number].With(side.Casualties);
            if (Drawing.Victors.SideOf(conflict.Result, conflict.Sides) is { } won && matches.Where(match => match.Side.Number == won).Select(match => match.Number).ToList() is [var victor])
            {
                victors++;
                sides[victor] = sides[victor] with { Won = sides[victor].Won + 1 };
            }
        }

        return new CampaignTotals(conflicts.Count, victors, [.. sides.Values.OrderBy(side => side.Number)]);
    }

    // A side of the conflict, and the number of the side of the war that it is.
    private static List<(ConflictSide Side, int Number)> Matches(List<(int Number, HashSet<string> Keys)> war, ConflictFacts conflict) =>
        conflict.Sides.Select(side => (side, Keys: KeysOf(side))).Select(one => (one.side, Numbers: war.Where(of => of.Keys.Overlaps(one.Keys)).Select(of => of.Number).ToList()))
            .Where(match => match.Numbers.Count == 1)
            .Select(match => (match.side, match.Numbers[0]))
            .ToList();

    private static HashSet<string> KeysOf(ConflictSide side) => side.Belligerents.Select(who => NameFolding.FoldName(who.Link ?? who.Name)).ToHashSet();

    private static string NameOf(ConflictSide side) => ArticleBrief.Of("", Articles.ArticleKind.Conflict, new ConflictFacts { Sides = [side] }).Sides[0].Name;
}

/// <summary>What a side of a war won and lost in the conflicts within it.</summary>
/// <param name="Number">1 to 3.</param>
/// <param name="Name">Who it is, in a few words.</param>
public sealed record CampaignSide(int Number, string Name)
{
    /// <summary>How many conflicts it won.</summary>
    public int Won { get; init; }

    /// <summary>The fewest people it lost.</summary>
    public long Fewest { get; init; }

    /// <summary>The most people it lost.</summary>
    public long Most { get; init; }

    /// <summary>In how many conflicts its losses are known.</summary>
    public int Known { get; init; }

    /// <summary>The same with the losses of one more conflict, where they are known as a number of people.</summary>
    public CampaignSide With(IReadOnlyList<Figure> casualties)
    {
        var figures = casualties.Where(figure => figure is { What: null, Who: null, Part: null, Min: not null, Max: not null }).ToList();
        if (figures.Count == 0)
            return this;
        // A figure that says nothing of their fate is the whole; else the killed, the wounded and so on together. Of rival figures the range counts.
        var whole = figures.Where(figure => figure.Fate is null).ToList();
        var groups = whole.Count > 0 ? [whole] : figures.GroupBy(figure => figure.Fate).Select(group => group.ToList()).ToList();
        return this with
        {
            Known = Known + 1,
            Fewest = Fewest + groups.Sum(group => group.Min(figure => figure.Min!.Value)),
            Most = Most + groups.Sum(group => group.Max(figure => figure.Max!.Value)),
        };
    }
}
