namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>
/// Tells planes that are called as people or ships are: <c>fighters</c> beside <c>bombers</c>, <c>transports</c> among <c>900 aircraft</c>,
/// <c>122 aircraft, 95 of which were fighters</c>, <c>Ju 52 transports</c>.
/// </summary>
internal static class CountedPlanes
{
    private static readonly string[] Planes = ["fighters", "fighter", "transports", "transport", "trainers", "trainer", "interceptors"];

    /// <summary>Marks them among the clauses of a field.</summary>
    public static void Mark(List<FigureClause> clauses)
    {
        if (!clauses.Exists(c => c.After.Exists(Planes.Contains))) return;
        var hasBombers = clauses.Exists(c => new UnitScan(string.Join(' ', c.After)).Kind?.Contains("bomber", StringComparison.OrdinalIgnoreCase) == true);
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var whole = clause.Whole ?? (IsPart(clause) && i > 0 ? clauses[i - 1] : null);
            if (clause.After.Exists(Planes.Contains) && (hasBombers || NamesModel(clause.After) || IsOfAircraft(whole))) clause.Thing = "aircraft";
        }
    }

    private static bool IsPart(FigureClause clause) => clause.After is ["of", "which", ..];

    private static bool NamesModel(List<string> words) => words.Zip(words.Skip(1)).Any(pair => ModelNames.Find(pair.First, pair.Second) == "aircraft");

    private static bool IsOfAircraft(FigureClause? whole) => whole is not null && new UnitScan(new FateScan(whole.After).Rest).What == "aircraft";
}
