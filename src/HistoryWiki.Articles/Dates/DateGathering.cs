namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Makes one EDTF value of the dates and ranges of a text, for example <c>{1992-05-12,1992-05-17}</c> of <c>12 and 17 May 1992</c>.
/// </summary>
internal static class DateGathering
{
    /// <summary>One value of all pieces; null where a date among them is missing or EDTF cannot say it.</summary>
    public static HistoricalDate? Gather(List<DatePiece> pieces)
    {
        if (pieces is [var single])
            return One(single);
        var members = pieces.ConvertAll(Member);
        return members.Contains(null) ? null : new DateEnd(new EdtfSet(OneOf: false, members!), pieces[0].Start!.Calendar).ToDate();
    }

    private static HistoricalDate? One(DatePiece piece)
    {
        if (piece.Start is null && piece.End is null)
            return null;
        if (piece.Start is { } start && ReferenceEquals(start, piece.End))
            return start.ToDate();
        var interval = new EdtfInterval(End(piece.Start, ascending: true), End(piece.End, ascending: false));
        if (interval is { Start: not EdtfDate, End: not EdtfDate })
            return null;
        return new DateEnd(interval, (piece.Start ?? piece.End)!.Calendar).ToDate();
    }

    /// <summary>An interval cannot begin or end in a set: its outermost date stands for it.</summary>
    private static EdtfExpression End(DateEnd? end, bool ascending) => end?.Expression switch
    {
        null => new EdtfUnknown(),
        EdtfSet set => Outermost(set, ascending),
        var expression => expression,
    };

    private static EdtfExpression Outermost(EdtfSet set, bool ascending)
    {
        var dates = set.Members.Select(member => member is EdtfSpan span ? (ascending ? span.From : span.To) : (EdtfDate)member).ToList();
        if (dates.Contains(null))
            return new EdtfOpen();
        return ascending ? dates.MinBy(date => date!.Earliest)! : dates.MaxBy(date => date!.Latest)!;
    }

    private static EdtfExpression? Member(DatePiece piece) => (piece.Start?.Expression, piece.End?.Expression) switch
    {
        (EdtfDate start, EdtfDate end) => start == end ? start : new EdtfSpan(start, end),
        _ => null,
    };
}
