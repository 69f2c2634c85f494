using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>Reads one date from the tokens at a place: <c>4 January 1644</c>, <c>Jan. 4, 1644</c>, <c>January</c>, <c>490 BC</c>, <c>9th century</c>, or a bare number.</summary>
internal sealed class DateAtomReader(IReadOnlyList<DateToken> tokens, string text)
{
    /// <summary>Where reading goes on after the last date or skipped words.</summary>
    public int Next { get; private set; }

    /// <summary>Reads a date; null where none begins here, and then <see cref="Next"/> is beyond what was skipped (a duration, a time) or unchanged.</summary>
    /// <param name="index">The token to begin at.</param>
    /// <param name="before">The date read before it in the same phrase.</param>
    public DateAtom? Read(int index, DateAtom? before)
    {
        Next = index;
        return tokens[index].Kind switch
        {
            Number or Ordinal => ReadNumber(index, before),
            Month => ReadMonthFirst(index),
            Season => ReadSeason(index),
            Decade => ReadDecade(index),
            Era => ReadYear(index, allowComma: false) is { } year ? new DateAtom { WrittenYear = year.Written, Era = year.Era } : null,
            Century => RomanAt(index + 1) is { } number ? ReadEra(index + 2, new DateAtom { Century = number }) : null,
            Word => RomanAt(index) is { } number && KindAt(index + 1) is Century ? ReadEra(index + 2, new DateAtom { Century = number }) : null,
            Present => At(index + 1, new DateAtom { IsPresent = true }),
            _ => null,
        };
    }

    private DateAtom? ReadNumber(int index, DateAtom? before)
    {
        var number = tokens[index];
        var follower = AfterFillers(index + 1);
        switch (KindAt(follower))
        {
            case Unit or Clock:
                Next = follower + 1;
                return null;
            case ForeignMonth:
                Next = ReadYear(follower + 1, allowComma: true) is null ? follower + 1 : Next;
                return null;
            case Century when number.Value is >= 1 and <= 99:
                return ReadEra(follower + 1, new DateAtom { Century = number.Value });
            case Month when number.IsDay:
                return ReadDayFirst(number.Value, follower);
            case Month when number.Length >= 3 && ReadYearFirst(index, follower) is { } date:
                return date;
            case Era:
                return ReadEraYear(number.Value, follower);
        }
        return ReadIso(index) ?? ReadBare(index, before);
    }

    private DateAtom? ReadEraYear(int year, int eraAt)
    {
        Next = eraAt + 1;
        return (DateEra)tokens[eraAt].Value is DateEra.Hijra ? null : new DateAtom { WrittenYear = year, Era = (DateEra)tokens[eraAt].Value };
    }

    private DateAtom ReadDayFirst(int day, int monthAt)
    {
        Next = monthAt + 1;
        var year = ReadYear(monthAt + 1, allowComma: true);
        return new DateAtom { Day = day, Month = tokens[monthAt].Value, WrittenYear = year?.Written, Era = year?.Era };
    }

    /// <summary>1944 June 6; but 1812 June 1813 are two dates.</summary>
    private DateAtom? ReadYearFirst(int yearAt, int monthAt)
    {
        var dayAt = AfterFillers(monthAt + 1);
        var hasDay = IsDayAt(dayAt) && KindAt(dayAt + 1) is not Month;
        if (YearAt(AfterComma(hasDay ? dayAt + 1 : dayAt), afterComma: true))
            return null;
        Next = hasDay ? dayAt + 1 : monthAt + 1;
        return new DateAtom { WrittenYear = tokens[yearAt].Value, Month = tokens[monthAt].Value, Day = hasDay ? tokens[dayAt].Value : null };
    }

    private DateAtom ReadMonthFirst(int index)
    {
        Next = index + 1;
        var dayAt = AfterFillers(index + 1);
        if (!IsDayOfMonthBefore(dayAt))
        {
            var year = ReadYear(index + 1, allowComma: true);
            return new DateAtom { Month = tokens[index].Value, WrittenYear = year?.Written, Era = year?.Era };
        }
        Next = dayAt + 1;
        var yearOfDay = ReadYear(dayAt + 1, allowComma: true);
        return new DateAtom
        {
            Day = tokens[dayAt].Value,
            Month = tokens[index].Value,
            WrittenYear = yearOfDay?.Written,
            Era = yearOfDay?.Era,
            MonthFirst = true,
        };
    }

    /// <summary>The 5 of <c>May 5</c>, but not of <c>May 5 June 1241</c> (which lost its dash) nor of <c>May 5 BC</c>.</summary>
    private bool IsDayOfMonthBefore(int dayAt)
    {
        if (!IsDayAt(dayAt) || KindAt(dayAt + 1) is Era && tokens[dayAt + 1].Value == (int)DateEra.Before)
            return false;
        return KindAt(dayAt + 1) is not Month || IsDayAt(dayAt + 2);
    }

    private DateAtom ReadSeason(int index)
    {
        Next = index + 1;
        var year = ReadYear(index + 1, allowComma: true);
        return new DateAtom { Month = tokens[index].Value, WrittenYear = year?.Written, Era = year?.Era };
    }

    private DateAtom? ReadDecade(int index) =>
        tokens[index].Length < 3 ? null : ReadEra(index + 1, new DateAtom { Decade = tokens[index].Value });

    /// <summary>2007-03-30, and 2007-03; but 1208-09 are two years.</summary>
    private DateAtom? ReadIso(int index)
    {
        if (tokens[index].Length != 4 || !IsHyphenated(index + 1) || tokens[index + 2].Value is < 1 or > 12)
            return null;
        var (year, month) = (tokens[index].Value, tokens[index + 2].Value);
        if (IsHyphenated(index + 3) && tokens[index + 4].Value is >= 1 and <= 31)
            return At(index + 5, new DateAtom { WrittenYear = year, Month = month, Day = tokens[index + 4].Value });
        return tokens[index + 2].Length == 2 && month <= year % 100 ? At(index + 3, new DateAtom { WrittenYear = year, Month = month }) : null;
    }

    private bool IsHyphenated(int dashAt) =>
        KindAt(dashAt) is Dash && text[tokens[dashAt].Start] == '-' && tokens[dashAt].Start == tokens[dashAt - 1].End
        && KindAt(dashAt + 1) is Number && tokens[dashAt + 1].Length <= 2 && tokens[dashAt + 1].Start == tokens[dashAt].End;

    private DateAtom ReadBare(int index, DateAtom? before)
    {
        var number = tokens[index];
        Next = index + 1;
        if (before is { MonthFirst: true, WrittenYear: null } or { Bare: not null, WrittenYear: null } && number.IsDay
            && ReadYear(index + 1, allowComma: true) is { } year)
            return new DateAtom { Bare = number.Value, Digits = number.Length, WrittenYear = year.Written, Era = year.Era };
        return number is { Kind: Number, Length: >= 3 }
            ? new DateAtom { WrittenYear = number.Value }
            : new DateAtom { Bare = number.Value, Digits = number.Length, IsOrdinal = number.Kind is Ordinal };
    }

    /// <summary>Reads the year behind a month or day, and goes on behind it; null and nothing read where there is none.</summary>
    private (int Written, DateEra? Era)? ReadYear(int index, bool allowComma)
    {
        var at = AfterFillers(index);
        var afterComma = false;
        if (allowComma && KindAt(at) is Comma or Line)
            (at, afterComma) = (AfterFillers(at + 1), true);
        if (KindAt(at) is Era && KindAt(at + 1) is Number && (DateEra)tokens[at].Value is not DateEra.Hijra)
        {
            Next = at + 2;
            return (tokens[at + 1].Value, (DateEra)tokens[at].Value);
        }
        if (!YearAt(at, afterComma))
            return null;
        Next = at + 1;
        if (KindAt(at + 1) is not Era)
            return (tokens[at].Value, null);
        Next = at + 2;
        return (DateEra)tokens[at + 1].Value is DateEra.Hijra ? null : (tokens[at].Value, (DateEra)tokens[at + 1].Value);
    }

    /// <summary>A number that can only be a year where it stands: of three digits, or above 31, or with its era.</summary>
    private bool YearAt(int at, bool afterComma)
    {
        if (KindAt(at) is not Number || KindAt(at + 1) is Unit or Clock)
            return false;
        if (tokens[at].Length >= 3 || KindAt(at + 1) is Era)
            return true;
        return !afterComma && KindAt(at + 1) is not (Month or Dash or Slash or And or Or) && (tokens[at].Value > 31 || at + 1 >= tokens.Count);
    }

    private DateAtom ReadEra(int index, DateAtom atom)
    {
        Next = index;
        if (KindAt(index) is not Era || (DateEra)tokens[index].Value is DateEra.Hijra)
            return atom;
        Next = index + 1;
        atom.Era = (DateEra)tokens[index].Value;
        return atom;
    }

    private int? RomanAt(int index) => KindAt(index) is Word ? RomanNumeral.Find(text.AsSpan(tokens[index].Start, tokens[index].Length)) : null;

    private bool IsDayAt(int index) => index < tokens.Count && tokens[index].IsDay;

    private DateTokenKind? KindAt(int index) => index < tokens.Count ? tokens[index].Kind : null;

    private int AfterFillers(int index)
    {
        while (KindAt(index) is Filler)
            index++;
        return index;
    }

    private int AfterComma(int index) => KindAt(index) is Comma ? AfterFillers(index + 1) : index;

    private DateAtom At(int next, DateAtom atom)
    {
        Next = next;
        return atom;
    }

}
