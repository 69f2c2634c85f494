namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>
/// Finds the words behind a number that are not about what it counts: of <c>32 wounded, Atalante captured</c> the ship, of
/// <c>6 killed and a few wounded</c> the wounded.
/// </summary>
internal static class CountedApart
{
    /// <summary>Words after a comma that go on about the number before it.</summary>
    private static readonly HashSet<string> Continuations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mostly", "mainly", "not", "of", "from", "in", "at", "by", "excluding", "without", "though", "although", "all", "initially", "probably", "which", "who", "during", "due", "see", "according", "per", "only", "total", "later",
        "with", "under", "on", "for", "to", "near", "including", "but",
    };

    /// <summary>Words that stand for a number nobody gives: <c>numerous</c>, <c>a few</c>.</summary>
    private static readonly HashSet<string> Quantities = new(StringComparer.OrdinalIgnoreCase)
    {
        "few", "some", "several", "many", "numerous", "dozens", "hundreds", "thousands", "scores", "unknown", "more", "countless", "others", "various", "unspecified", "rest",
    };

    /// <summary>Takes them off the clause, and gives them as they read; null where all the words belong to its number.</summary>
    public static string? Take(FigureClause clause)
    {
        if (clause.Min is null && clause.Max is null) return null;
        for (var at = 0; at < clause.After.Count; at++)
        {
            if (clause.After[at] is not ("," or ";" or "and" or "&" or "+") || !Begins(clause, at)) continue;
            var words = clause.After.Skip(at + 1).SkipWhile(w => w is "," or ";" or "and" or "&" or "+").ToList();
            clause.After.RemoveRange(at, clause.After.Count - at);
            return string.Join(' ', words.Where(w => w != ",")).Trim(' ', ',', ';');
        }
        return null;
    }

    private static bool Begins(FigureClause clause, int at)
    {
        var left = clause.After.Take(at).ToList();
        var right = clause.After.Skip(at + 1).SkipWhile(w => w is "," or "and" or "&").ToList();
        if (right.Count == 0 || right.TrueForAll(w => !w.Any(char.IsLetterOrDigit))) return false;
        var first = right[0] is "a" or "an" or "the" && right.Count > 1 ? right[1] : right[0];
        if (Quantities.Contains(first)) return left.Count > 0;
        if (Continuations.Contains(first)) return false;
        if (clause.After[at] == ";") return true;
        return left.Count == 0 ? IsOwnNoun(clause, right) : IsOtherFate(left, right) || IsOtherThing(clause.After[at], left, right);
    }

    /// <summary><c>2,000, naval squadron</c></summary>
    private static bool IsOwnNoun(FigureClause clause, List<string> right) =>
        clause.Before.Count == 0 && !right.TrueForAll(UnitWords.IsPlainPeople) && new FateScan(right).Fate is null && QualifierWords.Find(right[0]) is null;

    private static bool IsOtherFate(List<string> left, List<string> right)
    {
        if (new FateScan(left).Fate is null) return false;
        var begins = right.SkipWhile(w => CasualtyWords.IsDegree(w)).ToList();
        return new FateScan(right).Fate is not null && !FateScan.Begins(begins);
    }

    /// <summary><c>6,000 regular troops, Russian gunboats</c></summary>
    private static bool IsOtherThing(string joint, List<string> left, List<string> right) =>
        joint == "," && UnitWords.IsPlainPeople(left[^1]) && new UnitScan(string.Join(' ', right)).What is not null;
}
