using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>Reads one date from the tokens at a place: <c>4 January 1644</c>, <c>Jan. 4, 1644</c>, <c>January</c>, <c>490 BC</c>, <c>9th century</c>, or a bare number.</summary>
internal sealed class DateAtomReader(IReadOnlyList<DateToken> tokens, string text)
{
    /// <summary>Where reading goes on after the last date or skipped words.</summary>
    public int Next { get; private set; }

    /// <summary>The first year of the Hijra that was read over.</summary>
    public int? HijraYear { get; private set; }

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
            Word => ReadRoman(index),
            Years when KindAt(index + 1) is Number && tokens[index + 1].Value % 10 == 0 => ReadDecade(index + 1),
            Present => At(index + 1, new DateAtom { IsPresent = true }),
            _ => null,
        };
    }

    /// <summary>IX secolo, and the XIII of XIII–XIV secolo.</summary>
    private DateAtom? ReadRoman(int index)
    {
        if (RomanAt(index) is not { } number)
            return null;
        if (KindAt(index + 1) is Century)
            return ReadEra(index + 2, new DateAtom { Century = number });
        var isFirstOfTwo = KindAt(index + 1) is Dash or Slash or Or or And or Until && RomanAt(index + 2) is not null && KindAt(index + 3) is Century;
        return isFirstOfTwo ? At(index + 1, new DateAtom { Bare = number, IsOrdinal = true }) : null;
    }

    private DateAtom? ReadNumber(int index, DateAtom? before)
    {
        var number = tokens[index];
        var follower = AfterFillers(index + 1);
        if (KindAt(follower) is Note && KindAt(AfterFillers(follower + 1)) is Month)
            follower = AfterFillers(follower + 1);
        switch (KindAt(follower))
        {
            case Unit or Years or Clock:
                Next = follower + 1;
                return null;
            case ForeignMonth:
                SkipForeignYear(follower + 1);
                return null;
            case Century when number.Value is >= 1 and <= 99:
                return ReadEra(follower + 1, new DateAtom { Century = number.Value });
            case Month when number.Length <= 2 || number.IsDay:
                return ReadDayFirst(number.Value, follower);
            case Month when number.Length >= 3 && ReadYearFirst(index, follower) is { } date:
                return date;
            case Era:
                return ReadEraYear(number.Value, follower);
        }
        return ReadIso(index) ?? ReadNumeric(index) ?? ReadHyphenated(index) ?? ReadBare(index, before);
    }

    private DateAtom? ReadEraYear(int year, int eraAt)
    {
        Next = eraAt + 1;
        if ((DateEra)tokens[eraAt].Value is not DateEra.Hijra)
            return new DateAtom { WrittenYear = year, Era = (DateEra)tokens[eraAt].Value };
        HijraYear ??= year;
        return null;
    }

    private void SkipForeignYear(int index)
    {
        Next = index;
        var yearAt = AfterComma(index);
        if (KindAt(yearAt) is Number && KindAt(yearAt + 1) is Era)
            ReadEraYear(tokens[yearAt].Value, yearAt + 1);
        else
            ReadYear(index, allowComma: true);
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
        if (!IsDayAt(dayAt) || KindAt(dayAt + 1) is Era && KindAt(dayAt + 2) is not Number)
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

    /// <summary>15.7.1410, 7/15/1410; where nothing tells the day from the month, as in 4/5/1410, both readings stay.</summary>
    private DateAtom? ReadNumeric(int index)
    {
        var (day, month, year) = (index, index + 1, index + 2);
        var separator = tokens[index].End < text.Length ? text[tokens[index].End] : ' ';
        if (separator is '/' or '-')
            (month, year) = (index + 2, index + 4);
        if (separator is not ('/' or '.' or '-') || !IsDayAt(index) || !IsDayAt(month) || KindAt(year) is not Number || tokens[year].Length < 3
            || tokens[month].Start != tokens[index].End + 1 || tokens[year].Start != tokens[month].End + 1 || text[tokens[month].End] != separator)
            return null;
        if (tokens[month].Value > 12 && separator is not '.')
            (day, month) = (month, day);
        return At(year + 1, new DateAtom
        {
            Day = tokens[day].Value,
            Month = tokens[month].Value,
            WrittenYear = tokens[year].Value,
            MayBeMonthFirst = separator is not '.' && tokens[day].Value <= 12 && tokens[day].Value != tokens[month].Value,
        });
    }

    /// <summary>17-Jan-1991.</summary>
    private DateAtom? ReadHyphenated(int index) =>
        KindAt(index + 1) is Dash && KindAt(index + 2) is Month && KindAt(index + 3) is Dash && KindAt(index + 4) is Number
        && tokens[index + 4].Length >= 3 && tokens[index + 4].Start == tokens[index + 2].End + 1 && tokens[index].End + 1 == tokens[index + 2].Start
            ? At(index + 5, new DateAtom { Day = tokens[index].Value, Month = tokens[index + 2].Value, WrittenYear = tokens[index + 4].Value })
            : null;

    private bool IsHyphenated(int dashAt) =>
        KindAt(dashAt) is Dash && text[tokens[dashAt].Start] == '-' && tokens[dashAt].Start == tokens[dashAt - 1].End
        && KindAt(dashAt + 1) is Number && tokens[dashAt + 1].Length <= 2 && tokens[dashAt + 1].Start == tokens[dashAt].End;

    private DateAtom? ReadBare(int index, DateAtom? before)
    {
        var number = tokens[index];
        if (KindAt(index + 1) is Word && (number.IsDay || number.Kind is Ordinal))
            return null;
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
        if (KindAt(at) is Note && YearAt(AfterFillers(at + 1), afterComma))
            at = AfterFillers(at + 1);
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
        return ReadEraYear(tokens[at].Value, at + 1) is { } year ? (year.WrittenYear!.Value, year.Era) : null;
    }

    /// <summary>A number that can only be a year where it stands: of three digits, or above 31, or with its era.</summary>
    private bool YearAt(int at, bool afterComma)
    {
        if (KindAt(at) is not Number || KindAt(at + 1) is Unit or Years or Clock)
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
