namespace HistoryWiki.Articles.Dates;

/// <summary>One date or one range of a text: where it begins and ends, null where that is not known.</summary>
internal sealed record DatePiece(DateEnd? Start, DateEnd? End)
{
    /// <summary>The dates and ranges of a phrase, in its order. Numbers that are neither a day nor a year are left out.</summary>
    public static IEnumerable<DatePiece> Of(DatePhrase phrase)
    {
        var atoms = phrase.Atoms;
        for (int from = 0, to; from < atoms.Count; from = to)
        {
            to = NextWith(atoms, from, link => link is DateLink.List);
            var piece = Read(atoms.GetRange(from, to - from));
            if (piece is null)
                continue;
            var (isFirst, isLast, isSingle) = (from == 0, to == atoms.Count, ReferenceEquals(piece.Start, piece.End));
            if (isSingle && isFirst && phrase.IsEnding)
                yield return piece with { Start = null };
            else if (isSingle && isLast && phrase.IsOpen)
                yield return piece with { End = DateEnd.Open };
            else if (isSingle && (isLast && phrase.EndsInDash || phrase.IsBeginning))
                yield return piece with { End = null };
            else
                yield return piece;
        }
    }

    private static DatePiece? Read(List<DateAtom> atoms)
    {
        if (!atoms.Exists(IsPlaced))
            return null;
        var firstEnd = NextWith(atoms, 0, link => link is DateLink.Range);
        var start = DateEnd.Of(atoms.GetRange(0, firstEnd));
        if (firstEnd == atoms.Count)
            return new DatePiece(start, start);
        var lastEnd = firstEnd;
        for (var next = firstEnd; next < atoms.Count; next = NextWith(atoms, next, link => link is DateLink.Range))
            lastEnd = next;
        var end = DateEnd.Of(atoms.GetRange(lastEnd, atoms.Count - lastEnd));
        var isBackwards = start?.Expression.Earliest > end?.Expression.Latest;
        return isBackwards ? new DatePiece(null, null) : new DatePiece(start, end);
    }

    /// <summary>A loose number or a month without a year places nothing; the 31st of a month without one still says that a date was meant.</summary>
    private static bool IsPlaced(DateAtom atom) =>
        atom.Year is not null || atom.Decade is not null || atom.Century is not null || atom is { Day: not null, Bare: null };

    private static int NextWith(List<DateAtom> atoms, int from, Predicate<DateLink> isBoundary)
    {
        var next = from + 1;
        while (next < atoms.Count && !isBoundary(atoms[next].Link))
            next++;
        return next;
    }
}
