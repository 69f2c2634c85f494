using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Reads one date from the tokens at a place: <c>4 January 1644</c>, <c>Jan. 4, 1644</c>, <c>January</c>, <c>490 BC</c>,
/// <c>9th century</c>, or a bare number.
/// </summary>
internal sealed class DateAtomReader(DateTokens tokens)
{
    /// <summary>Where reading goes on after the last date or skipped words.</summary>
    public int Next { get; private set; }

    /// <summary>The first year of the Hijra that was read over.</summary>
    public int? HijraYear { get; private set; }

    /// <summary>
    /// Reads a date; null where none begins here, and then <see cref="Next"/> is beyond what was skipped (a duration, a time) or unchanged.
    /// </summary>
    /// <param name="index">The token to begin at.</param>
    /// <param name="before">The date read before it in the same phrase.</param>
    public DateAtom? Read(int index, DateAtom? before)
    {
        Next = index;
        return tokens[index].Kind switch
        {
            Number or Ordinal => ReadNumber(index, before),
            Month => ReadMonth(index),
            Season => ReadYearOf(index, new DateAtom { Month = tokens[index].Value }),
            Decade => ReadDecade(index),
            Years when tokens.KindAt(index + 1) is Number && tokens[index + 1].Value % 10 == 0 => ReadDecade(index + 1),
            Era => ReadYear(index, allowComma: false) is { } year ? new DateAtom { WrittenYear = year.Written, Era = year.Era } : null,
            Century => tokens.RomanAt(index + 1) is { } number ? ReadEra(index + 2, new DateAtom { Century = number }) : null,
            Word => ReadRoman(index),
            Present => Ended(index + 1, new DateAtom { IsPresent = true }),
            _ => null,
        };
    }

    private DateAtom? ReadNumber(int index, DateAtom? before)
    {
        var number = tokens[index];
        var follower = tokens.AfterFillers(index + 1);
        if (tokens.KindAt(follower) is Note && tokens.AfterFillers(follower + 1) is var behind && tokens.KindAt(behind) is Month)
            follower = behind;
        else if (tokens.KindAt(index + 1) is Dash && tokens.IsGlued(index + 1) && tokens.KindAt(index + 2) is Century)
            follower = index + 2;
        switch (tokens.KindAt(follower))
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
                return ReadYearOf(follower, new DateAtom { Day = number.Value, Month = tokens[follower].Value });
            case Month when ReadYearFirst(index, follower) is { } yearFirst:
                return yearFirst;
            case Era:
                return ReadEraYear(number.Value, follower);
            default:
                return NumericDate.Find(tokens, index) is var (date, next) ? Ended(next, date) : ReadBare(index, before);
        }
    }

    private DateAtom? ReadBare(int index, DateAtom? before)
    {
        var number = tokens[index];
        if (tokens.IsLongNumberAt(index))
            return Ended(index + 1, new DateAtom { WrittenYear = number.Value });
        if (tokens.KindAt(index + 1) is Word)
            return null;
        var bare = new DateAtom { Bare = number.Value, Digits = number.Length, IsOrdinal = number.Kind is Ordinal };
        var mayHaveYear = number.IsDay && before is { WrittenYear: null } and ({ MonthFirst: true } or { Bare: not null });
        return mayHaveYear ? ReadYearOf(index, bare) : Ended(index + 1, bare);
    }

    /// <summary>Reads what a month begins: <c>May 5, 1241</c>, <c>May 1241</c>, <c>May</c>.</summary>
    private DateAtom ReadMonth(int index)
    {
        var dayAt = tokens.AfterFillers(index + 1);
        var month = tokens[index].Value;
        return IsDayOfMonthBefore(dayAt)
            ? ReadYearOf(dayAt, new DateAtom { Day = tokens[dayAt].Value, Month = month, MonthFirst = true })
            : ReadYearOf(index, new DateAtom { Month = month });
    }

    /// <summary>The 5 of <c>May 5</c>, but not of <c>May 5 June 1241</c> (which lost its dash) nor of <c>May 5 BC</c>.</summary>
    private bool IsDayOfMonthBefore(int dayAt)
    {
        if (!tokens.IsDayAt(dayAt) || tokens.KindAt(dayAt + 1) is Era && tokens.KindAt(dayAt + 2) is not Number)
            return false;
        return tokens.KindAt(dayAt + 1) is not Month || tokens.IsDayAt(dayAt + 2);
    }

    /// <summary>1944 June 6; but 1812 June 1813 are two dates.</summary>
    private DateAtom? ReadYearFirst(int yearAt, int monthAt)
    {
        var dayAt = tokens.AfterFillers(monthAt + 1);
        var hasDay = tokens.IsDayAt(dayAt) && tokens.KindAt(dayAt + 1) is not Month;
        if (IsYearAt(tokens.AfterComma(hasDay ? dayAt + 1 : dayAt), isAfterComma: true))
            return null;
        int? day = hasDay ? tokens[dayAt].Value : null;
        return Ended(hasDay ? dayAt + 1 : monthAt + 1, new DateAtom { WrittenYear = tokens[yearAt].Value, Month = tokens[monthAt].Value, Day = day });
    }

    private DateAtom? ReadDecade(int index) =>
        tokens[index].Length < 3 ? null : ReadEra(index + 1, new DateAtom { Decade = tokens[index].Value });

    /// <summary>IX secolo, and the XIII of XIII–XIV secolo.</summary>
    private DateAtom? ReadRoman(int index)
    {
        if (tokens.RomanAt(index) is not { } number)
            return null;
        if (tokens.KindAt(index + 1) is Century)
            return ReadEra(index + 2, new DateAtom { Century = number });
        var isFirstOfTwo = tokens.KindAt(index + 1) is Dash or Slash or Or or And or Until
            && tokens.RomanAt(index + 2) is not null && tokens.KindAt(index + 3) is Century;
        return isFirstOfTwo ? Ended(index + 1, new DateAtom { Bare = number, IsOrdinal = true }) : null;
    }

    private DateAtom ReadEra(int index, DateAtom date)
    {
        if (tokens.KindAt(index) is not Era || (DateEra)tokens[index].Value is DateEra.Hijra)
            return Ended(index, date);
        date.Era = (DateEra)tokens[index].Value;
        return Ended(index + 1, date);
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
        var yearAt = tokens.AfterComma(index);
        if (tokens.KindAt(yearAt) is Number && tokens.KindAt(yearAt + 1) is Era)
            ReadEraYear(tokens[yearAt].Value, yearAt + 1);
        else
            ReadYear(index, allowComma: true);
    }

    /// <summary>Gives a date the year behind its last token, if there is one.</summary>
    private DateAtom ReadYearOf(int lastAt, DateAtom date)
    {
        Next = lastAt + 1;
        if (ReadYear(lastAt + 1, allowComma: true) is { } year)
            (date.WrittenYear, date.Era) = year;
        return date;
    }

    /// <summary>Reads the year behind a month or day, and goes on behind it; null and nothing read where there is none.</summary>
    private (int Written, DateEra? Era)? ReadYear(int index, bool allowComma)
    {
        var at = AfterNote(tokens.AfterFillers(index), allowComma);
        var isAfterComma = allowComma && tokens.KindAt(at) is Comma or Line;
        if (isAfterComma)
            at = tokens.AfterFillers(at + 1);
        if (tokens.KindAt(at) is Era && tokens.KindAt(at + 1) is Number && (DateEra)tokens[at].Value is not DateEra.Hijra)
        {
            Next = at + 2;
            return (tokens[at + 1].Value, (DateEra)tokens[at].Value);
        }
        if (!IsYearAt(at, isAfterComma))
            return null;
        Next = at + 1;
        if (tokens.KindAt(at + 1) is not Era)
            return (tokens[at].Value, null);
        return ReadEraYear(tokens[at].Value, at + 1) is { WrittenYear: { } year } date ? (year, date.Era) : null;
    }

    /// <summary>
    /// Behind the brackets or the reckoning that part a date from its year: <c>September (Metageitnion), 490 BC</c>,
    /// <c>15 June O.S. (28 June N.S.) 1389</c>; where they stand if no year follows them.
    /// </summary>
    private int AfterNote(int at, bool allowComma)
    {
        if (tokens.KindAt(at) is not (Note or Reckoning))
            return at;
        var behind = tokens.AfterFillers(at + 1);
        if (tokens.KindAt(at) is Reckoning && tokens.KindAt(behind) is Note)
            behind = tokens.AfterFillers(behind + 1);
        var isAfterComma = allowComma && tokens.KindAt(behind) is Comma;
        return IsYearAt(isAfterComma ? tokens.AfterFillers(behind + 1) : behind, isAfterComma) ? behind : at;
    }

    /// <summary>
    /// A number that can only be a year where it stands: of three digits, or with its era, or above 31, or the last of all.
    /// </summary>
    private bool IsYearAt(int at, bool isAfterComma)
    {
        if (tokens.KindAt(at) is not Number || tokens.KindAt(at + 1) is Unit or Years or Clock)
            return false;
        if (tokens.IsLongNumberAt(at) || tokens.KindAt(at + 1) is Era)
            return true;
        return !isAfterComma && (tokens[at].Value > 31 ? tokens.KindAt(at + 1) is not Month : at + 1 >= tokens.Count);
    }

    private DateAtom Ended(int next, DateAtom date)
    {
        Next = next;
        return date;
    }
}
