namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Gives a fate that is written once to all the figures it is meant for: <c>47 officers and 895 men captured</c>.</summary>
internal static class FateSharing
{
    /// <summary>Shares fates backwards over "and", and things over figures that name none.</summary>
    public static void Share(IReadOnlyList<FigureClause> clauses, bool isLoss)
    {
        for (var i = 1; i < clauses.Count; i++) ShareUnit(clauses[i - 1], clauses[i]);
        for (var i = clauses.Count - 2; i >= 0; i--) ShareUnitBack(clauses[i], clauses[i + 1]);
        if (!isLoss) return;
        ShareBack(clauses);
        foreach (var clause in clauses) ShareWithin(clause);
        for (var i = 1; i < clauses.Count; i++) ShareThing(clauses[i - 1], clauses[i]);
        for (var i = 1; i < clauses.Count; i++) ShareDown(clauses, i);
        for (var i = 0; i < clauses.Count; i++)
            if (clauses[i].LeadsOn) ShareOn(clauses, i);
    }

    /// <summary><c>300 killed (120 British, 180 Portuguese)</c>: those in brackets are of those before them, unless they are other things or more of them.</summary>
    private static void ShareWithin(FigureClause clause)
    {
        if (clause is not { Whole: { } whole, IsTotal: false } || !((clause.Max ?? clause.Min) <= (whole.Max ?? whole.Min)) || FateOf(clause) is not null || FateOf(whole) is not { } fate) return;
        var (part, all) = (new UnitScan(string.Join(' ', clause.After)), new UnitScan(new FateScan(whole.After).Rest));
        if (part.What == all.What) clause.FateWithin = fate;
    }

    /// <summary><c>over 1,300 killed:</c>, <c>52 officers</c>, <c>471 others</c>: those behind the colon are of those before it, up to the next whose fate is told.</summary>
    private static void ShareOn(IReadOnlyList<FigureClause> clauses, int from)
    {
        if (FateOf(clauses[from]) is not { } fate) return;
        var parts = clauses.Skip(from + 1).TakeWhile(c => !c.IsTotal && c.Label.Length == 0 && c.Depth == clauses[from].Depth && FateOf(c) is null);
        foreach (var part in parts) part.FateAbove ??= fate;
    }

    private static string? FateOf(FigureClause clause) => new FateScan(clause.After).Fate ?? new FateScan(clause.Before).Fate;

    private static void ShareBack(IReadOnlyList<FigureClause> clauses)
    {
        var next = clauses.Count - 1;
        for (var i = next - 1; i >= 0; i--)
        {
            // Things without a number, such as "several trucks", stand in a list like others.
            if (clauses[i] is { Min: null, Max: null } && clauses[next].IsListed) continue;
            ShareFate(clauses[i], clauses[next]);
            next = i;
        }
    }

    private static void ShareFate(FigureClause clause, FigureClause next)
    {
        if (next.Whole != clause.Whole || clause.Label != next.Label || !next.IsJoined && !AreListed(clause, next)) return;
        if (FateOf(clause) is null && FatesOf(next) is { Count: > 0 } fates && !clause.Remarks.Exists(remark => FateScan.Of(remark).IsOnlyFates)) clause.After.AddRange(fates);
    }

    /// <summary><c>* 268 killed</c>, <c>** 16 officers</c>: those beneath are of those above.</summary>
    private static void ShareDown(IReadOnlyList<FigureClause> clauses, int at)
    {
        var clause = clauses[at];
        if (clause.Depth == 0 || clause.IsTotal) return;
        var above = clauses[at - 1];
        if (above.Depth == clause.Depth) clause.FateAbove = above.FateAbove;
        else if (above is { Whole: null, Min: not null } && above.Depth < clause.Depth) clause.FateAbove = FateOf(above) ?? above.FateAbove;
    }

    /// <summary>
    /// <c>9 divisions and 3 in reserve</c>, <c>600 aircraft, 1,600 by September</c>, <c>27 frigates and 6 others</c>: those in reserve are
    /// divisions too, those of September aircraft, the others ships.
    /// </summary>
    private static void ShareUnit(FigureClause before, FigureClause clause)
    {
        if (!clause.IsJoined && !(clause.IsListed && AreOfOneSize(before, clause)) || clause.Min is null || clause.After.Count == 0) return;
        if (clause.After[0] is not ("in" or "at" or "on" or "under" or "more" or "others" or "by") || clause.After.Exists(UnitWords.IsPlainPeople)) return;
        if (new UnitScan(string.Join(' ', clause.After)).What is not null || new UnitScan(string.Join(' ', before.After)) is not { What: not null } unit) return;
        if (clause.After[0] == "others") clause.Thing = unit.What;
        else clause.After.Insert(0, unit.Kind!);
    }

    /// <summary><c>3,500 and 900 ships</c>: both are ships; but <c>37,000 and 181 guns</c> are not of one size, and so of two kinds.</summary>
    private static void ShareUnitBack(FigureClause clause, FigureClause next)
    {
        if (!next.IsJoined || clause.After.Count > 0 || clause.Before.Count > 0 || !AreOfOneSize(clause, next)) return;
        if (new UnitScan(string.Join(' ', next.After)) is { What: not null } unit) clause.After.Add(unit.Kind!);
    }

    private static bool AreOfOneSize(FigureClause clause, FigureClause next)
    {
        const int mostTimes = 10;
        return (clause.Max ?? clause.Min) is { } one && (next.Max ?? next.Min) is { } other && Math.Max(one, other) <= mostTimes * Math.Max(1, Math.Min(one, other));
    }

    /// <summary><c>18 aircraft, 300 trucks and 30 guns destroyed</c>, <c>2 pilots, 7 sailors killed</c>: a list of things, or of people who are named.</summary>
    private static bool AreListed(FigureClause clause, FigureClause next)
    {
        if (!next.IsListed || clause.Before.Count > 0 || next.Before.Count > 0 || (next.Max ?? next.Min) is null) return false;
        var (first, second) = (new FateScan(clause.After).Rest, new FateScan(next.After).Rest);
        if (first.Length == 0 || second.Length == 0 || UnitWords.IsPlainPeople(first)) return false;
        return new UnitScan(first).What is null == new UnitScan(second).What is null;
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
