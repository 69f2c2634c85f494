namespace HistoryWiki.Articles.Dates;

/// <summary>A date of a text that is complete: what it says in EDTF and in which calendar.</summary>
internal sealed record DateEnd(EdtfExpression Expression, DateCalendar Calendar)
{
    /// <summary>An end that has not come.</summary>
    public static DateEnd Open { get; } = new(new EdtfOpen(), DateCalendar.AsWritten);

    public HistoricalDate ToDate() => HistoricalDate.Of(Expression) with { Calendar = Calendar };

    /// <summary>The date that these writings or alternatives say; null where one of them does not exist or is not known.</summary>
    public static DateEnd? Of(List<DateAtom> atoms)
    {
        if (atoms is [{ IsPresent: true }])
            return Open;
        var members = new List<EdtfExpression>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (Member(atoms[i]) is not { } member)
                return null;
            if (atoms[i].Link is not DateLink.Bound || members.Count == 0)
                members.Add(member);
            else if (members[^1] is EdtfDate from && member is EdtfDate to && from.Earliest <= to.Latest)
                members[^1] = new EdtfSpan(from, to);
            else
                return null;
            if (atoms[i].MayBeMonthFirst && EdtfDate.Of(atoms[i].Year!.Value, atoms[i].Day, atoms[i].Month) is { Earliest: not null } other)
                members.Add(other.With(atoms[i].Doubt));
        }
        var expression = members is [EdtfDate date] ? date : (EdtfExpression)new EdtfSet(OneOf: true, WidestOpen(members));
        return new DateEnd(expression, atoms[0].Calendar);
    }

    /// <summary>Beside "before 1726" stand no other dates: <c>before 1726 or 1727</c> is before the later one.</summary>
    private static List<EdtfExpression> WidestOpen(List<EdtfExpression> members)
    {
        var isBefore = members.Exists(member => member is EdtfSpan { From: null });
        var isAfter = members.Exists(member => member is EdtfSpan { To: null });
        return (isBefore, isAfter) switch
        {
            (true, true) => members[..1],
            (true, false) => [new EdtfSpan(null, Ends(members).MaxBy(date => date.Latest))],
            (false, true) => [new EdtfSpan(Ends(members).MinBy(date => date.Earliest), null)],
            _ => members,
        };
    }

    private static IEnumerable<EdtfDate> Ends(List<EdtfExpression> members) =>
        members.SelectMany(member => member is EdtfSpan span ? new[] { span.From, span.To } : [member as EdtfDate]).OfType<EdtfDate>();

    private static EdtfExpression? Member(DateAtom atom)
    {
        var whole = Whole(atom);
        if (whole is EdtfSpan { From: { } from, To: { } to })
            return atom.Side switch { DateSide.Before => new EdtfSpan(null, to), DateSide.After => new EdtfSpan(from, null), _ => whole };
        if (whole is not EdtfDate date || date.Earliest is null || date.Latest is null)
            return null;
        date = date.With(atom.Doubt);
        return atom.Side switch { DateSide.Before => new EdtfSpan(null, date), DateSide.After => new EdtfSpan(date, null), _ => date };
    }

    private static EdtfExpression? Whole(DateAtom atom) => atom switch
    {
        { Century: >= 1 and <= 99 and var century, Era: DateEra.Before } => new EdtfDate(new EdtfComponent($"-{century - 1:00}XX")),
        { Century: >= 1 and <= 99 and var century } => new EdtfDate(new EdtfComponent($"{century - 1:00}XX")),
        { Decade: { } decade } => Years(decade, decade % 100 == 0 && decade < 2000 ? 100 : 10, atom.Era),
        { Year: >= -9999 and <= 9999 and var year } when atom.Month is not null || atom.Day is null => EdtfDate.Of(year, atom.Month, atom.Day),
        _ => null,
    };

    /// <summary>The 1720s are 172X and the 1700s 17XX, but the 490s BC are the years -0498 to -0489, which share no digits.</summary>
    private static EdtfExpression Years(int first, int count, DateEra? era) =>
        era is DateEra.Before
            ? new EdtfSpan(EdtfDate.Of(1 - (first + count - 1)), EdtfDate.Of(1 - first))
            : new EdtfDate(new EdtfComponent(count == 100 ? $"{first / 100:00}XX" : $"{first / 10:000}X"));
}
