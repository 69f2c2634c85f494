namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Gives each date of a text what it lacks from its neighbours: the month and year of the <c>22</c> of <c>22–27 October 1942</c>, the
/// era of <c>104–101 BC</c>.
/// </summary>
internal static class DateCompletion
{
    /// <summary>Completes the dates of all phrases; a year is taken from another phrase only by a day of a month.</summary>
    /// <param name="phrases">The phrases of one text.</param>
    /// <param name="year">The astronomical year that everything without a year lies in; null where none is known.</param>
    public static void Complete(IReadOnlyList<DatePhrase> phrases, int? year)
    {
        foreach (var phrase in phrases)
        {
            DecideNumbers(phrase.Atoms);
            ShareEras(phrase.Atoms);
            ShareMonths(phrase.Atoms);
            DateAlternatives.Merge(phrase.Atoms);
        }
        ShareYears(phrases);
        foreach (var atom in phrases.SelectMany(phrase => phrase.Atoms).Where(atom => atom.Year is null && atom.Month is not null))
            atom.Year = year;
        foreach (var phrase in phrases)
            DateAlternatives.MergeStyles(phrase.Atoms);
    }

    private static void DecideNumbers(List<DateAtom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is { Bare: not null, IsOrdinal: false, WrittenYear: null })
                atoms[i].WrittenYear = EndOfYears(atoms, i);
        }
        for (var i = atoms.Count - 1; i >= 0; i--)
        {
            if (atoms[i].Bare is not { } number)
                continue;
            var next = i + 1 < atoms.Count ? atoms[i + 1] : null;
            if (atoms[i].IsOrdinal && next?.Century is not null)
                atoms[i].Century = number;
            else if (next is { IsYearAlone: true, Link: not DateLink.List, Era: not null } && atoms[i].WrittenYear is null)
                atoms[i].WrittenYear = number;
            else if (number is >= 1 and <= 31 && (atoms[i].WrittenYear is null || atoms[i].WrittenYear != number && !IsEndOfYears(atoms, i)))
                atoms[i].Day = number;
        }
    }

    private static bool IsEndOfYears(List<DateAtom> atoms, int index) =>
        index > 0 && atoms[index].Link is DateLink.Range or DateLink.Slash or DateLink.Or && atoms[index].WrittenYear == EndOfYears(atoms, index);

    /// <summary>The 1278 of <c>1277–78</c>; null for the 15 of <c>1812 – 15/16 June 1813</c>.</summary>
    private static int? EndOfYears(List<DateAtom> atoms, int index)
    {
        if (index == 0 || atoms[index].Link is DateLink.List or DateLink.Bound || atoms[index - 1].WrittenYear is not { } first)
            return null;
        if (first < 100)
            return atoms[index - 1].IsYearAlone && atoms[index].Bare > first ? atoms[index].Bare : null;
        if (atoms[index].Link is DateLink.Range && index + 1 < atoms.Count && atoms[index + 1] is { Link: not DateLink.List, Month: not null })
            return null;
        var unit = atoms[index].Digits == 1 ? 10 : 100;
        var last = first / unit * unit + atoms[index].Bare!.Value;
        return last < first ? last + unit : last;
    }

    private static void ShareEras(List<DateAtom> atoms)
    {
        DateEra? era = null;
        for (var i = atoms.Count - 1; i >= 0; i--)
            era = HasYears(atoms[i]) ? atoms[i].Era ??= era : era;
        DateAtom? left = null;
        foreach (var atom in atoms.Where(HasYears))
        {
            if (left?.Era is DateEra.Before)
                atom.Era ??= atom.WrittenYear < left.WrittenYear ? DateEra.Before : DateEra.After;
            left = atom;
            if (atom.WrittenYear is > 0 and var written)
                atom.Year = atom.Era is DateEra.Before ? 1 - written : written;
        }
    }

    private static bool HasYears(DateAtom atom) => atom.WrittenYear is not null || atom.Decade is not null || atom.Century is not null;

    private static void ShareMonths(List<DateAtom> atoms)
    {
        int? month = null;
        for (var i = atoms.Count - 1; i >= 0; i--)
        {
            month = atoms[i].Month is <= 12 and var own ? own : month;
            if (atoms[i].Day is not null)
                atoms[i].Month ??= month;
        }
        DateAtom? left = null;
        foreach (var atom in atoms)
        {
            if (atom is { Bare: not null, Day: not null } && left is not null && (left.MonthFirst || atom.Month is null))
                atom.Month = left.Month;
            else if (atom.Month is not null)
                left = atom;
        }
    }

    private static void ShareYears(IReadOnlyList<DatePhrase> phrases)
    {
        DateAtom? neighbour = null;
        for (var p = phrases.Count - 1; p >= 0; p--)
        {
            for (var i = phrases[p].Atoms.Count - 1; i >= 0; i--)
            {
                var atom = phrases[p].Atoms[i];
                var isNear = neighbour is not null && (i + 1 < phrases[p].Atoms.Count || atom.Day is not null);
                if (isNear && LacksYear(atom))
                    atom.Year = IsLaterInYear(atom, neighbour!) ? neighbour!.Year - 1 : neighbour!.Year;
                neighbour = atom.Year is null ? neighbour : atom;
            }
        }
        neighbour = null;
        foreach (var phrase in phrases)
        {
            foreach (var atom in phrase.Atoms)
            {
                if (neighbour is not null && LacksYear(atom) && (atom != phrase.Atoms[0] || atom.Day is not null))
                    atom.Year = IsLaterInYear(neighbour, atom) ? neighbour.Year + 1 : neighbour.Year;
                neighbour = atom.Year is null ? neighbour : atom;
            }
        }
    }

    private static bool LacksYear(DateAtom atom) => atom is { Year: null, WrittenYear: null, Month: not null };

    private static bool IsLaterInYear(DateAtom first, DateAtom second) =>
        (FirstMonth(first.Month), FirstMonth(second.Month)) is ({ } a, { } b)
        && (a > b || a == b && first.Day > second.Day && second.Link is DateLink.Range);

    private static int? FirstMonth(int? month) =>
        month is { } number && PartsOfYear.Find(EdtfComponent.Part(number)) is { } part ? part.FirstMonth : month;
}
