namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Finds the dates among the numbers of a figure field, so that <c>14–18 February: 329</c> is a date and one figure.</summary>
internal static class DateRuns
{
    private static readonly HashSet<string> Openings = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "since", "by", "until", "till", "from", "after", "before", "during", "early", "late", "mid", "to", "and", "as", "end",
    };

    /// <summary>Eras that tell a year of few digits from a number; <c>AD</c> can mean other things.</summary>
    private static readonly string[] Eras = ["BC", "BCE", "B.C."];

    private const int LongestRun = 12;

    // What a number of four digits can be a year of, where nothing tells when the conflict was.
    private const int EarliestYear = 1000;
    private const int LatestYear = 2100;

    /// <summary>The tokens with every date made one token.</summary>
    public static List<FigureToken> Join(List<FigureToken> tokens, string text, YearSpan years)
    {
        var joined = new List<FigureToken>(tokens.Count);
        var depth = 0;
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Kind == FigureTokenKind.Open) depth++;
            else if (tokens[i].Kind == FigureTokenKind.Close && depth > 0) depth--;
            var end = RunEnd(tokens, i, years);
            var eraEnd = EraEnd(tokens, i, end);
            if (eraEnd > i) end = eraEnd;
            if (eraEnd > i || end > i && IsDate(tokens, i, end, years, depth > 0))
            {
                var from = tokens[i].Start;
                joined.Add(new FigureToken(FigureTokenKind.Date, text[from..tokens[end - 1].End], from));
                i = end;
            }
            else joined.Add(tokens[i++]);
        }
        return joined;
    }

    /// <summary>True for a word that only leads to a date: <c>in</c>, <c>by</c>.</summary>
    public static bool IsOpening(string word) => Openings.Contains(word);

    private static int RunEnd(List<FigureToken> tokens, int from, YearSpan years)
    {
        var end = from;
        for (var i = from; i < tokens.Count && i < from + LongestRun; i++)
        {
            if (IsPart(tokens[i], years)) end = i + 1;
            else if (end == from || !IsJoint(tokens, i, years)) break;
        }
        return end;
    }

    /// <summary>Where the era ends behind a year or a run that ends in one: <c>49 BC</c>, <c>January 49 BC</c>; 0 where none stands there.</summary>
    private static int EraEnd(List<FigureToken> tokens, int from, int runEnd)
    {
        var year = Math.Max(from, runEnd - 1);
        return year + 1 < tokens.Count && tokens[year] is { Kind: FigureTokenKind.Number, IsGrouped: false, Text.Length: <= 4 } && Array.Exists(Eras, tokens[year + 1].Is) ? year + 2 : 0;
    }

    private static bool IsPart(FigureToken token, YearSpan years) =>
        IsMonthOrSeason(token) || token.CanBeDay || years.Holds(token) || token.CanBeYear && token.Text.Length == 4 && token.Value is >= 1000 and <= 2100
        || token is { Kind: FigureTokenKind.Number, IsGrouped: false, Text.Length: 2 };

    private static bool IsJoint(List<FigureToken> tokens, int at, YearSpan years)
    {
        if (at + 1 >= tokens.Count || !IsPart(tokens[at + 1], years)) return false;
        var token = tokens[at];
        return token.Kind == FigureTokenKind.Dash || token.Text == "/" || token.Is("to") && at > 0 && IsMonthNear(tokens, at)
            || token.Text == "," && tokens[at - 1].CanBeDay && at > 1 && IsMonthOrSeason(tokens[at - 2]) && tokens[at + 1].CanBeYear;
    }

    private static bool IsMonthNear(List<FigureToken> tokens, int at) =>
        IsMonthOrSeason(tokens[at - 1]) || at > 1 && IsMonthOrSeason(tokens[at - 2]) || IsMonthOrSeason(tokens[at + 1]);

    private static bool IsDate(List<FigureToken> tokens, int from, int end, YearSpan years, bool isBracketed)
    {
        var run = tokens.Skip(from).Take(end - from).ToList();
        var number = run.FindIndex(t => t.Kind == FigureTokenKind.Number);
        if (number < 0) return false;
        if (run.Exists(IsMonthOrSeason)) return run.TrueForAll(t => t.Kind != FigureTokenKind.Number || t.CanBeDay || t.CanBeYear || t.Text.Length == 2);
        if (!run[0].CanBeYear || !run.TrueForAll(t => t.Kind != FigureTokenKind.Number || t.CanBeYear || t.Text.Length == 2 && t.Value > run[0].Value % 100)) return false;
        var before = from == 0 ? default : tokens[from - 1];
        if (from > 0 && before.Is("of")) return years.Holds(run[0]) && end < tokens.Count && tokens[end].Kind == FigureTokenKind.Colon;
        // What stands before a colon counts nothing, whatever the years of the conflict are.
        var leadsOn = end + 1 < tokens.Count && tokens[end].Kind == FigureTokenKind.Colon;
        var isPlainYear = run[0] is { Text.Length: 4, Value: <= LatestYear };
        if (from > 0 && before.Kind == FigureTokenKind.Word && Openings.Contains(before.Text)) return years.Holds(run[0]) || isPlainYear && (before.Is("in") || leadsOn);
        var isLabel = leadsOn && (from == 0 || from == 1 && before.Text is "*" or "•");
        var isWhole = (from == 0 || before.Kind is FigureTokenKind.Open or FigureTokenKind.Comma) && EndsWhole(tokens, end);
        if ((isLabel || isWhole && before.Kind == FigureTokenKind.Open) && isPlainYear && run[0].Value >= EarliestYear) return true;
        return years.Holds(run[0]) && (isWhole || isBracketed);
    }

    private static bool EndsWhole(List<FigureToken> tokens, int end) =>
        end == tokens.Count || tokens[end].Kind is FigureTokenKind.Colon or FigureTokenKind.Close;

    private static bool IsMonthOrSeason(FigureToken token) => token.Kind == FigureTokenKind.Word && FieldDates.IsMonthOrSeason(token.Text.TrimEnd('.'));
}
