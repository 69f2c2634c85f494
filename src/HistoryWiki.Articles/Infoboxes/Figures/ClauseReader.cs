using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Gathers the tokens of one item into clauses, a number each: <c>28 killed (including 2 officers), 12 wounded</c> is three.</summary>
internal sealed class ClauseReader(string text, List<FigureToken> tokens)
{
    private readonly List<FigureClause> clauses = [];
    private readonly List<string> waiting = [];
    private readonly List<string> waitingDates = [];
    private int waitingStart = -1;
    private int waitingEnd;
    private string label = "";
    private FigureClause? current;
    private FigureClause? whole;
    private bool isBracketed;

    /// <summary>The label that was still open at the end of the item.</summary>
    public string Label => label;

    /// <summary>True where a number is part of a name or a remark, and so of no figure.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>The clauses in the order of the item; empty where it has no figure.</summary>
    public IReadOnlyList<FigureClause> Read()
    {
        ReadTokens(0, tokens.Count);
        Close();
        if (!clauses.Exists(c => c.Min is not null || c.Max is not null)) return [];
        EndWords();
        HasUnread |= waitingDates.Count > 0;
        for (var i = clauses.Count - 1; i >= 0; i--) PartWords(i);
        foreach (var clause in clauses.Where(c => c.Text.Length == 0)) clause.Text = text[clause.Start..clause.End].Trim(' ', ',', ';', '/');
        return clauses;
    }

    private void PartWords(int place)
    {
        var clause = clauses[place];
        if (CountedApart.Take(clause) is not { } words) return;
        var at = text.IndexOf(words.Split(' ')[0], clause.NumberEnd, StringComparison.Ordinal);
        if (at >= 0 && at < clause.End) (words, clause.End) = (AsWritten(words, at, clause.End), at);
        clauses.Insert(place + 1, new FigureClause { Text = words, Label = clause.Label, Whole = clause.Whole });
    }

    private void ReadTokens(int from, int to)
    {
        var isChunkStart = true;
        for (var i = from; i < to;)
        {
            var token = tokens[i];
            if (isChunkStart && LabelEnd(i, to) is var colon and > 0)
            {
                Close();
                label = text[token.Start..tokens[colon].Start].Trim();
                i = colon + 1;
                continue;
            }
            isChunkStart = false;
            switch (token.Kind)
            {
                case FigureTokenKind.Number or FigureTokenKind.Word when NumberAt(i, to) is { } number:
                    i = Begin(number, i, to);
                    break;
                case FigureTokenKind.Open:
                    i = ReadBracket(i, to);
                    break;
                case FigureTokenKind.Close:
                case FigureTokenKind.Sign when token.Text is "*" or "•" or "·" or "×":
                case FigureTokenKind.Word when token.Text == "x" && current?.After.Count == 0:
                    i++;
                    break;
                case FigureTokenKind.Comma or FigureTokenKind.Colon:
                    EndChunk(token.Text == ";" ? ";" : ",");
                    isChunkStart = true;
                    i++;
                    break;
                case FigureTokenKind.Date:
                    AddDate(token);
                    i++;
                    break;
                default:
                    AddWord(token);
                    i++;
                    break;
            }
        }
    }

    /// <summary>The colon that ends a label beginning here, or -1: the words before it hold no figure.</summary>
    private int LabelEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            if (token.Kind == FigureTokenKind.Colon) return i > from ? i : -1;
            if (token.Kind == FigureTokenKind.Number && !IsDesignation(i, to)) return -1;
            if (token.Kind == FigureTokenKind.Comma || NumberWords.Find(token.Text) is not null) return -1;
        }
        return -1;
    }

    private long? NumberAt(int i, int to)
    {
        var token = tokens[i];
        if (token.Kind == FigureTokenKind.Number) return IsDesignation(i, to) ? null : token.Value;
        if (i > 0 && tokens[i - 1].Kind == FigureTokenKind.Word && QualifierWords.Find(tokens[i - 1].Text) is null && !tokens[i - 1].Is("of")) return null;
        return current is not null && IsOneThing(i, to) ? 1 : NumberWords.Find(token.Text);
    }

    /// <summary>True for the article of one thing that is named after others: <c>three frigates and a corvette</c>; not of <c>a squadron of frigates</c>.</summary>
    private bool IsOneThing(int i, int to)
    {
        if (!tokens[i].Is("a") && !tokens[i].Is("an")) return false;
        for (var length = Math.Min(UnitWords.LongestKind, to - i - 1); length > 0; length--)
            if (UnitWords.Find(string.Join(' ', tokens.Skip(i + 1).Take(length).Select(t => t.Text))) is not null) return i + 1 + length >= to || !tokens[i + 1 + length].Is("of");
        return false;
    }

    /// <summary>True for the number of a name: <c>PLM 27</c>, <c>Panzer-Abteilung 211</c>, <c>No. 4 Commando</c>, the 52 of <c>500 Ju 52 transports</c>.</summary>
    private bool IsDesignation(int i, int to)
    {
        if (tokens[i].EndsName) return true;
        if (i == 0 || tokens[i].IsGrouped || tokens[i].Value >= 1000 || tokens[i - 1].Kind != FigureTokenKind.Word || !NumberedNames.MayEnd(tokens[i - 1].Text)) return false;
        var isCounted = i > 1 && tokens[i - 2].Kind == FigureTokenKind.Number;
        return isCounted || NumberedNames.IsNumber(tokens[i - 1].Text) || i + 1 >= to || tokens[i + 1].Kind is not (FigureTokenKind.Word or FigureTokenKind.Dash or FigureTokenKind.Sign);
    }

    private int Begin(long value, int i, int to)
    {
        var clause = new FigureClause { Min = value, Max = value, Label = label, Whole = whole };
        var start = TakeQualifiers(clause, out var bound);
        Close();
        TakeVagueWords();
        clause.Before.AddRange(waiting);
        clause.Dates.AddRange(waitingDates);
        clause.Start = start >= 0 ? start : tokens[i].Start;
        waiting.Clear();
        waitingDates.Clear();
        waitingStart = -1;
        i = FigureRange.Read(clause, tokens, i, to);
        if (clause.Min == clause.Max && bound == Bound.AtLeast) clause.Max = null;
        if (clause.Min == clause.Max && bound == Bound.AtMost) clause.Min = null;
        clause.End = clause.NumberEnd = tokens[i - 1].End;
        clauses.Add(clause);
        current = clause;
        return i;
    }

    /// <summary>A word for a number before the first figure stands alone: <c>unknown, 6 guns</c>.</summary>
    private void TakeVagueWords()
    {
        var comma = waiting.IndexOf(",");
        var words = comma <= 0 ? "" : string.Join(' ', waiting.Take(comma));
        if (!VagueWords.IsVague(words) && !VagueWords.CountsUnknown(words)) return;
        clauses.Add(new FigureClause { Text = words, Label = label, Whole = whole });
        waiting.RemoveRange(0, comma + 1);
    }

    /// <summary>Takes the words just before a number that belong to it from those that were waiting or from the clause before.</summary>
    private int TakeQualifiers(FigureClause clause, out Bound? bound)
    {
        bound = null;
        var words = current?.After ?? waiting;
        while (words.Count > 0)
        {
            var (length, found) = QualifierWords.Last(words);
            if (length == 0) break;
            if (found == Bound.About) clause.IsApproximate = true;
            else if (found != Bound.Addition) bound ??= found;
            else if (QualifierWords.IsAnd(words[^1])) clause.IsJoined = true;
            else if (words[^1].Equals("total", StringComparison.OrdinalIgnoreCase)) clause.IsTotal = true;
            words.RemoveRange(words.Count - length, length);
        }
        if (current is null) return waitingStart;
        var comma = words.FindLastIndex(w => w is "," or ";");
        if (comma < 0) return -1;
        clause.IsListed = words[comma] == ",";
        clause.Before.AddRange(words.Skip(comma + 1));
        words.RemoveRange(comma, words.Count - comma);
        return -1;
    }

    private int ReadBracket(int open, int to)
    {
        var close = open + 1;
        for (var depth = 1; close < to; close++)
        {
            if (tokens[close].Kind == FigureTokenKind.Open) depth++;
            else if (tokens[close].Kind == FigureTokenKind.Close && --depth == 0) break;
        }
        var isFigure = Enumerable.Range(open + 1, Math.Max(0, close - open - 1)).Any(i => tokens[i].Kind is FigureTokenKind.Number or FigureTokenKind.Word && NumberAt(i, close) is not null);
        if (!isFigure || IsKeyed(open, close) || isBracketed || IsGunsOfShip(open, close) || Calibres.AreNamed(tokens, open, close)) AddRemark(open, close);
        else ReadParts(open + 1, close);
        return Math.Min(close + 1, to);
    }

    private bool IsKeyed(int open, int close) =>
        open + 2 < close && tokens[open + 2].Kind == FigureTokenKind.Colon && KeyedRemark.Keys.Contains(tokens[open + 1].Text);

    /// <summary>A bare number in brackets behind a name is the ship's guns: <c>HMS Augusta (64)</c>.</summary>
    private bool IsGunsOfShip(int open, int close) =>
        close == open + 2 && !tokens[open + 1].IsGrouped && current is null && waiting.Count > 0 && char.IsUpper(waiting[^1][0]);

    private void ReadParts(int from, int close)
    {
        var (outer, outerLabel) = (current, label);
        (whole, current, isBracketed) = (outer, null, true);
        ReadTokens(from, close);
        Close();
        (whole, current, isBracketed, label) = (null, outer, false, outerLabel);
    }

    private void AddRemark(int open, int close)
    {
        if (close <= open + 1) return;
        HasUnread |= !IsKeyed(open, close) && tokens.Skip(open + 1).Take(close - open - 1).Any(t => t.Kind == FigureTokenKind.Number);
        var remark = text[tokens[open + 1].Start..tokens[close - 1].End];
        if (current is not null) current.Remarks.Add(remark);
        else if (clauses.Count > 0 && waiting.Count == 0) clauses[^1].Remarks.Add(remark);
        else waiting.Add($"({remark})");
    }

    private void AddDate(FigureToken token)
    {
        var words = current?.After ?? waiting;
        if (words.Count > 0 && DateRuns.IsOpening(words[^1])) words.RemoveAt(words.Count - 1);
        (current?.Dates ?? waitingDates).Add(token.Text);
    }

    private void AddWord(FigureToken token)
    {
        HasUnread |= token.Kind == FigureTokenKind.Number;
        if (current is null)
        {
            if (waitingStart < 0) waitingStart = token.Start;
            waitingEnd = token.End;
            waiting.Add(token.Text);
            return;
        }
        current.After.Add(token.Text);
        current.End = token.End;
    }

    private void EndChunk(string mark)
    {
        if (current is not null && current.After.LastOrDefault() is not ("," or ";")) current.After.Add(mark);
        else if (current is null && mark == ";") EndWords();
        else if (current is null) waiting.Add(",");
    }

    /// <summary>Words before a semicolon stand alone: <c>None at Manila; 6 killed</c>.</summary>
    private void EndWords()
    {
        if (waiting.Exists(w => w.Any(char.IsLetterOrDigit)))
        {
            clauses.Add(new FigureClause { Text = AsWritten(string.Join(' ', waiting).Replace(" ,", ",", StringComparison.Ordinal), waitingStart, waitingEnd), Label = label, Whole = whole });
            clauses[^1].Dates.AddRange(waitingDates);
            waitingDates.Clear();
        }
        waiting.Clear();
        waitingStart = -1;
    }

    /// <summary>Words as they stand in the source, where nothing but blanks tells them apart from it.</summary>
    private string AsWritten(string words, int start, int end)
    {
        var written = start < 0 ? "" : text[start..end].TrimEnd('.', ' ');
        return Solid(written) == Solid(words.TrimEnd('.', ' ')) ? written : words;
    }

    private static string Solid(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private void Close() => current = null;
}
