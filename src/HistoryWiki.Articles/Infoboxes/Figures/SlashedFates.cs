namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>
/// Gives figures that slashes part the fates that slashes part in the same order: <c>100 / 200 / 30 (killed / wounded / missing)</c>,
/// <c>killed/wounded: 100/200</c>.
/// </summary>
internal static class SlashedFates
{
    /// <summary>Gives each its own; those of which there are not as many figures as fates stay as they are.</summary>
    public static void Part(IReadOnlyList<FigureClause> clauses)
    {
        for (var first = 0; first < clauses.Count; first++)
        {
            if (!LeadsOn(clauses[first])) continue;
            var last = first;
            while (last + 1 < clauses.Count && LeadsOn(clauses[last])) last++;
            if (FatesOf(clauses[first], clauses[last]) is { } fates && fates.Length == last - first + 1)
            {
                for (var i = first; i <= last; i++) Give(clauses[i], fates[i - first]);
            }
            first = last;
        }
    }

    private static bool LeadsOn(FigureClause clause) => clause is { After: ["/"], Remarks.Count: 0 };

    private static string[]? FatesOf(FigureClause first, FigureClause last) =>
        Slashed(string.Join(' ', last.After)) ?? last.Remarks.Select(Slashed).FirstOrDefault(fates => fates is not null) ?? (first.Label == last.Label ? Slashed(first.Label) : null);

    /// <summary>The words for fates between the slashes; null where there are others among them.</summary>
    private static string[]? Slashed(string words)
    {
        var fates = words.Split('/', StringSplitOptions.TrimEntries);
        return fates.Length > 1 && Array.TrueForAll(fates, fate => new FateScan(fate.Split(' ')).IsOnlyFates) ? fates : null;
    }

    private static void Give(FigureClause clause, string fate)
    {
        clause.After.Clear();
        clause.After.AddRange(fate.Split(' '));
        clause.Remarks.RemoveAll(remark => Slashed(remark) is not null);
        if (Slashed(clause.Label) is not null) clause.Label = "";
        clause.Text = clause.Text.TrimEnd(' ', '/');
    }
}
