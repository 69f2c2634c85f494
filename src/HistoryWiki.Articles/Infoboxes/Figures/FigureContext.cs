using HistoryWiki.Articles.Dates;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>What a heading or label says about the figures after it: a year, a force, a fate, a source.</summary>
internal sealed record FigureContext
{
    public static FigureContext Empty { get; } = new();

    public HistoricalDate? When { get; init; }
    public string? By { get; init; }
    public string? Part { get; init; }
    public string? Who { get; init; }
    public string? Fate { get; init; }
    public bool IsApproximate { get; init; }

    /// <summary>True for "Total", which holds for its own figure only.</summary>
    public bool IsTotal { get; init; }

    /// <summary>This context with what a heading or label adds to it or takes the place of.</summary>
    public FigureContext And(string label, LikelyYear year)
    {
        var words = label.Trim().TrimEnd(':').Trim().TrimStart('*', ';', '~').Trim();
        if (!words.Contains(')', StringComparison.Ordinal)) words = words.TrimStart('(');
        if (words.Length == 0) return this;
        if (FieldDates.IsDate(words)) return this with { When = year.After(When).Date(words) ?? When, Part = null, Fate = null };
        if (SourceWords.Names(words)) return this with { By = SourceOf(words), Part = null, IsApproximate = IsApproximate || words.Contains("estimat", StringComparison.OrdinalIgnoreCase) };
        var fates = new FateScan([.. words.Split(' ').SelectMany(AroundSlash)]);
        var rest = fates.Rest;
        var who = WhoWords.Find(words);
        return this with
        {
            Fate = fates.Fate ?? Fate,
            Who = who ?? (rest.Length > 0 ? null : Who),
            Part = who is not null && rest.Split(' ').Length <= 2 ? null : rest.Length > 0 ? rest : Part,
            IsTotal = words.StartsWith("total", StringComparison.OrdinalIgnoreCase) || words.StartsWith("overall", StringComparison.OrdinalIgnoreCase)
                || words.Equals("together", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The fates that a slash joins: <c>dead/missing</c>.</summary>
    private static IEnumerable<string> AroundSlash(string word) =>
        word.Split('/') is { Length: 2 } fates && Array.TrueForAll(fates, fate => CasualtyWords.Find(fate) is not null) ? [fates[0], "/", fates[1]] : [word];

    /// <summary><c>Source 1 (U.S.)</c> and <c>Source (South Vietnam)</c> name the source in brackets.</summary>
    private static string SourceOf(string words)
    {
        var open = words.IndexOf('(', StringComparison.Ordinal);
        var isNamedInBrackets = open > 0 && words.EndsWith(')') && words.StartsWith("source", StringComparison.OrdinalIgnoreCase);
        return isNamedInBrackets ? words[(open + 1)..^1] : SourceWords.Named(words);
    }
}
