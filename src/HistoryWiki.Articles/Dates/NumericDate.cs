using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// A date whose parts stand close together, parted by one sign: <c>2007-03-30</c>, <c>15.7.1410</c>, <c>7/15/1410</c>,
/// <c>17-Jan-1991</c>.
/// </summary>
internal static class NumericDate
{
    /// <summary>Reads such a date and the place behind it; null where none begins at the number.</summary>
    public static (DateAtom Date, int Next)? Find(DateTokens tokens, int index) =>
        FindIso(tokens, index) ?? FindDayFirst(tokens, index) ?? FindNamedMonth(tokens, index);

    /// <summary>2007-03-30, and 2007-03; but 1208-09 are two years.</summary>
    private static (DateAtom Date, int Next)? FindIso(DateTokens tokens, int index)
    {
        if (tokens[index].Length != 4 || !IsHyphenated(tokens, index + 1) || tokens[index + 2].Value is < 1 or > 12)
            return null;
        var (year, month) = (tokens[index].Value, tokens[index + 2].Value);
        if (IsHyphenated(tokens, index + 3) && tokens.IsDayAt(index + 4))
            return (new DateAtom { WrittenYear = year, Month = month, Day = tokens[index + 4].Value }, index + 5);
        return tokens[index + 2].Length == 2 && month <= year % 100 ? (new DateAtom { WrittenYear = year, Month = month }, index + 3) : null;
    }

    private static bool IsHyphenated(DateTokens tokens, int dashAt) =>
        tokens.KindAt(dashAt) is Dash && tokens.IsGlued(dashAt) && tokens.CharacterAfter(dashAt - 1) == '-'
        && tokens.KindAt(dashAt + 1) is Number && tokens.IsGlued(dashAt + 1) && tokens[dashAt + 1].Length <= 2;

    /// <summary>15.7.1410 and 7/15/1410; where nothing tells the day from the month, as in 4/5/1410, both readings stay.</summary>
    private static (DateAtom Date, int Next)? FindDayFirst(DateTokens tokens, int index)
    {
        var separator = tokens.CharacterAfter(index);
        if (separator is not ('/' or '.' or '-'))
            return null;
        var step = separator is '.' ? 1 : 2;
        var (dayAt, monthAt, yearAt) = (index, index + step, index + step + step);
        if (!tokens.IsDayAt(dayAt) || !tokens.IsDayAt(monthAt) || !tokens.IsLongNumberAt(yearAt) || tokens.CharacterAfter(monthAt) != separator
            || !IsOneApart(tokens[dayAt], tokens[monthAt]) || !IsOneApart(tokens[monthAt], tokens[yearAt]))
            return null;
        var isMonthFirst = tokens[monthAt].Value > 12 && separator is not '.';
        var (day, month) = isMonthFirst ? (tokens[monthAt].Value, tokens[dayAt].Value) : (tokens[dayAt].Value, tokens[monthAt].Value);
        var mayBeMonthFirst = separator is not '.' && day <= 12 && day != month;
        return (new DateAtom { Day = day, Month = month, WrittenYear = tokens[yearAt].Value, MayBeMonthFirst = mayBeMonthFirst }, yearAt + 1);
    }

    /// <summary>17-Jan-1991.</summary>
    private static (DateAtom Date, int Next)? FindNamedMonth(DateTokens tokens, int index)
    {
        var (monthAt, yearAt) = (index + 2, index + 4);
        return tokens.KindAt(monthAt) is Month && tokens.IsLongNumberAt(yearAt)
            && tokens.KindAt(index + 1) is Dash && tokens.KindAt(index + 3) is Dash
            && IsOneApart(tokens[index], tokens[monthAt]) && IsOneApart(tokens[monthAt], tokens[yearAt])
                ? (new DateAtom { Day = tokens[index].Value, Month = tokens[monthAt].Value, WrittenYear = tokens[yearAt].Value }, yearAt + 1)
                : null;
    }

    private static bool IsOneApart(DateToken first, DateToken second) => first.End + 1 == second.Start;
}
