namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Reads the numbers of one figure: <c>10,000–13,000</c>, <c>14–17,000</c>, <c>1,000+</c>, <c>4 or 5</c>.</summary>
internal static class FigureRange
{
    /// <summary>Words between the lowest number and the highest one.</summary>
    private static readonly string[] Joints = ["to", "or", "bis", "à", "до"];

    /// <summary>Words before the lowest number, with the one that then leads to the highest.</summary>
    private static readonly (string Before, string And)[] Betweens =
    [
        ("between", "and"), ("entre", "et"), ("entre", "y"), ("entre", "e"), ("zwischen", "und"), ("tra", "e"), ("tra", "ed"), ("fra", "e"), ("между", "и"),
        ("między", "a"), ("tussen", "en"),
    ];

    /// <summary>Reads the range that begins at a token into the clause, and says where it ends.</summary>
    public static int Read(FigureClause clause, List<FigureToken> tokens, int i, int to)
    {
        i++;
        if (IsOpenEnded(tokens, i, to)) { clause.Max = null; i++; }
        else if (i + 1 < to && tokens[i].Is("or") && OpenEnd(clause, tokens[i + 1])) return i + 2;
        if (HighestAt(tokens, i, to) is not (> 0 and var at)) return i;
        var highest = tokens[at].Value;
        var lowest = clause.Min!.Value;
        if (IsApart(lowest, highest, tokens, at, to)) return i;
        if (lowest < 1000 && highest >= 1000 && lowest * 1000 <= highest && !tokens[i - 1].IsGrouped && highest % 1000 == 0) lowest *= 1000;
        (clause.Min, clause.Max) = (lowest, highest);
        clause.IsReversed = highest < lowest;
        i = at + 1;
        return IsOpenEnded(tokens, i, to) ? i + 1 : i;
    }

    /// <summary>True where the dash leads on to what is counted otherwise: <c>15,000 – 3 legions</c>, <c>20,163 – 5,237 killed</c>.</summary>
    private static bool IsApart(long lowest, long highest, List<FigureToken> tokens, int at, int to)
    {
        const int mostTimes = 100;
        if (highest >= lowest || tokens[at - 1].Kind != FigureTokenKind.Dash || at + 1 >= to || tokens[at + 1].Kind != FigureTokenKind.Word) return false;
        return highest * mostTimes < lowest || CasualtyWords.BeginsFate(tokens[at + 1].Text);
    }

    /// <summary>Opens the range to one side where the word behind "or" says so: <c>400 or more</c>, <c>50 or fewer</c>.</summary>
    private static bool OpenEnd(FigureClause clause, FigureToken word)
    {
        if (word.Is("more")) clause.Max = null;
        else if (word.Is("fewer") || word.Is("less")) clause.Min = null;
        else if (word.Is("so")) clause.IsApproximate = true;
        else return false;
        return true;
    }

    private static int HighestAt(List<FigureToken> tokens, int i, int to)
    {
        if (i >= to) return -1;
        var isJoint = tokens[i].Kind == FigureTokenKind.Dash || Joints.Contains(tokens[i].Text)
            || i >= 2 && Array.Exists(Betweens, words => tokens[i].Is(words.And) && tokens[i - 2].Is(words.Before));
        var next = i + 1;
        while (next < to && tokens[next].Kind == FigureTokenKind.Sign && tokens[next].Text is "~" or "<") next++;
        return isJoint && next < to && tokens[next].Kind == FigureTokenKind.Number ? next : -1;
    }

    /// <summary>True for a plus behind the number that does not join another number to it.</summary>
    private static bool IsOpenEnded(List<FigureToken> tokens, int i, int to) =>
        i < to && tokens[i].Text == "+" && (i + 1 >= to || tokens[i + 1].Kind != FigureTokenKind.Number && !(tokens[i + 1].Kind == FigureTokenKind.Word && tokens[i + 1].Is("more")));
}
