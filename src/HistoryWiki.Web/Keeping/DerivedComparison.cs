namespace HistoryWiki.Web.Keeping;

/// <summary>Tells in words how stored rows differ from those that the current revision gives.</summary>
public static class DerivedComparison
{
    private const int LongestWords = 60;
    private const int WordsBefore = 10;

    /// <summary>One message for each row that differs, is missing or is too many, with its table: <c>Fields: Value is “1709”, not “1708”.</c></summary>
    public static IReadOnlyList<string> Differences(IEnumerable<DerivedRow> stored, IEnumerable<DerivedRow> derived)
    {
        var storedByTable = stored.ToLookup(row => row.Table);
        var derivedByTable = derived.ToLookup(row => row.Table);
        return storedByTable.Select(rows => rows.Key)
            .Union(derivedByTable.Select(rows => rows.Key))
            .SelectMany(table => Differences(table, Without(storedByTable[table], derivedByTable[table]), Without(derivedByTable[table], storedByTable[table])))
            .ToList();
    }

    private static IEnumerable<string> Differences(string table, List<DerivedRow> surplus, List<DerivedRow> missing)
    {
        foreach (var (stored, derived) in surplus.Zip(missing))
            yield return $"{table}: {string.Join("; ", ChangedColumns(stored, derived))}.";
        foreach (var row in surplus.Skip(missing.Count))
            yield return $"{table}: a row is too many: {Start(row.Whole, 0)}.";
        foreach (var row in missing.Skip(surplus.Count))
            yield return $"{table}: a row is missing: {Start(row.Whole, 0)}.";
    }

    // As often as a row stands here more than there.
    private static List<DerivedRow> Without(IEnumerable<DerivedRow> rows, IEnumerable<DerivedRow> others)
    {
        var left = others.CountBy(row => row.Whole).ToDictionary();
        var rest = new List<DerivedRow>();
        foreach (var row in rows)
        {
            if (left.TryGetValue(row.Whole, out var times) && times > 0)
                left[row.Whole] = times - 1;
            else
                rest.Add(row);
        }

        return rest;
    }

    private static IEnumerable<string> ChangedColumns(DerivedRow stored, DerivedRow derived) =>
        stored.Values.Zip(derived.Values)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => Change(pair.First.Column, pair.First.Value, pair.Second.Value));

    private static string Change(string column, string? stored, string? derived)
    {
        if (stored is null || derived is null)
            return $"{column} is {StartOrNothing(stored)}, not {StartOrNothing(derived)}";

        var same = Math.Max(0, stored.AsSpan().CommonPrefixLength(derived) - WordsBefore);
        return $"{column} is {Start(stored, same)}, not {Start(derived, same)}";
    }

    private static string StartOrNothing(string? text) => text is null ? "empty" : Start(text, 0);

    private static string Start(string text, int from)
    {
        var words = text.Substring(from, Math.Min(LongestWords, text.Length - from));
        return $"“{(from > 0 ? "…" : "")}{words}{(from + words.Length < text.Length ? "…" : "")}”";
    }
}
