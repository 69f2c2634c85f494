namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Gives a fate that is written once to all the figures it is meant for: <c>47 officers and 895 men captured</c>.</summary>
internal static class FateSharing
{
    /// <summary>Shares fates backwards over "and", and things over figures that name none.</summary>
    public static void Share(IReadOnlyList<FigureClause> clauses, bool isLoss)
    {
        if (!isLoss) return;
        for (var i = clauses.Count - 2; i >= 0; i--)
        {
            var (clause, next) = (clauses[i], clauses[i + 1]);
            if (!next.IsJoined || next.Whole != clause.Whole || clause.Label != next.Label) continue;
            if (new FateScan(clause.After).Fate is null && new FateScan(clause.Before).Fate is null && FatesOf(next) is { Count: > 0 } fates) clause.After.AddRange(fates);
        }
        for (var i = 1; i < clauses.Count; i++) ShareThing(clauses[i - 1], clauses[i]);
    }

    private static List<string> FatesOf(FigureClause clause) => new FateScan(clause.After).Fate?.Split("-or-").ToList() ?? [];

    /// <summary><c>13 ships captured, 16 sunk</c>: what is sunk has been named.</summary>
    private static void ShareThing(FigureClause before, FigureClause clause)
    {
        var scan = new FateScan(clause.After);
        if (clause.Min is null && clause.Max is null || scan.Rest.Length > 0 || scan.Fate is not { } fate || clause.Before.Count > 0) return;
        var unit = new UnitScan(new FateScan(before.After).Rest);
        if (unit.What is not null && fate.Split("-or-").Any(CasualtyWords.IsOfThings)) clause.After.Insert(0, unit.Kind!);
    }
}
