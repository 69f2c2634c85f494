namespace HistoryWiki.Articles.Dates;

/// <summary>One reading of one EDTF text, from left to right; <see cref="EdtfPattern"/> is its way in.</summary>
internal sealed class EdtfParser(string text)
{
    private int position;
    private string? problem;

    private bool AtEnd => position >= text.Length;

    public EdtfReading Parse()
    {
        if (text.Length == 0)
            return EdtfReading.Refused(EdtfProblems.Empty);
        var expression = EdtfPattern.BracketsOf(text[0]) is { } brackets ? ReadSet(brackets.Close, brackets.OneOf) : ReadIntervalOrEnd();
        if (expression is not null && !AtEnd)
            return EdtfReading.Refused(text[position] == 'T' ? EdtfProblems.ClockTime : EdtfProblems.Unexpected(text[position], position));
        return expression is null ? EdtfReading.Refused(problem ?? EdtfProblems.ExpectedYear(position)) : EdtfReading.Of(expression);
    }

    private EdtfExpression? ReadIntervalOrEnd()
    {
        var start = ReadEnd();
        if (start is null || !Accept(EdtfPattern.Slash))
            return start is EdtfUnknown ? null : start;
        if (ReadEnd() is not { } end)
            return null;
        if (start is not EdtfDate && end is not EdtfDate)
            return Refuse(EdtfProblems.ExpectedYear(position));
        return start.Earliest > end.Latest ? Refuse(EdtfProblems.Backwards(text)) : new EdtfInterval(start, end);
    }

    private EdtfExpression? ReadEnd()
    {
        if (AcceptDots())
            return new EdtfOpen();
        return AtEnd || text[position] == EdtfPattern.Slash ? new EdtfUnknown() : ReadDate();
    }

    private EdtfSet? ReadSet(char close, bool oneOf)
    {
        position++;
        List<EdtfExpression> members = [];
        do
        {
            SkipSpaces();
            if (ReadMember(isFirst: members.Count == 0, close) is not { } member)
                return null;
            members.Add(member);
        }
        while (Accept(EdtfPattern.Comma));
        if (!Accept(close))
        {
            problem = EdtfProblems.ExpectedClosing(close);
            return null;
        }
        return new EdtfSet(oneOf, members);
    }

    /// <summary>The standard's own examples put a space after the comma of a set.</summary>
    private void SkipSpaces()
    {
        while (!AtEnd && text[position] == ' ')
            position++;
    }

    private EdtfExpression? ReadMember(bool isFirst, char close)
    {
        if (AcceptDots())
            return !isFirst ? Refuse(EdtfProblems.OpenInside) : ReadDate() is { } last ? new EdtfSpan(null, last) : null;
        if (ReadDate() is not { } date)
            return null;
        if (!AcceptDots())
            return date;
        if (AtEnd || text[position] == close)
            return new EdtfSpan(date, null);
        if (text[position] == EdtfPattern.Comma)
            return Refuse(EdtfProblems.OpenInside);
        if (ReadDate() is not { } to)
            return null;
        return date.Earliest > to.Latest ? Refuse(EdtfProblems.Backwards(EdtfPattern.Format(new EdtfSpan(date, to)))) : new EdtfSpan(date, to);
    }

    private EdtfDate? ReadDate()
    {
        var start = position;
        Span<EdtfDoubt> doubts = [EdtfDoubt.None, EdtfDoubt.None, EdtfDoubt.None];
        doubts[0] = AcceptMark();
        if (ReadYear() is not { } year)
            return null;
        int? significant = null;
        if (Accept(EdtfPattern.Significant) && (significant = ReadSignificantDigits()) is null)
            return null;
        Spread(doubts[..1]);
        string? month = null, day = null;
        if (Accept(EdtfPattern.Separator) && (month = ReadPart(doubts, 1, "month")) is null)
            return null;
        if (month is not null && Accept(EdtfPattern.Separator) && (day = ReadPart(doubts, 2, "day")) is null)
            return null;
        var date = new EdtfDate(
            new EdtfComponent(year, doubts[0]),
            month is null ? null : new EdtfComponent(month, doubts[1]),
            day is null ? null : new EdtfComponent(day, doubts[2])) { SignificantDigits = significant };
        return Check(date, start);
    }

    private EdtfDate? Check(EdtfDate date, int start)
    {
        var isPartOfYear = PartsOfYear.Find(date.Month) is not null;
        if (date.Month is { } month && !isPartOfYear && !Enumerable.Range(1, 12).Any(month.Fits))
            return Refuse(EdtfProblems.NoSuchPart(month.Digits, "month or season"));
        var exists = !(date.SignificantDigits is not null && (date.Month is not null || date.Year.Number is null))
            && date.Earliest is not null && date.Latest is not null;
        return exists ? date : Refuse(EdtfProblems.NoSuchDay(text[start..position]));
    }

    private string? ReadYear()
    {
        var start = position;
        if (!AtEnd && text[position] == 'Y')
        {
            problem = EdtfProblems.LongYear;
            return null;
        }
        Accept('-');
        if (!AcceptDigits(4))
        {
            problem = EdtfProblems.ExpectedYear(start);
            return null;
        }
        if (text[start..position] is not "-0000")
            return text[start..position];
        problem = EdtfProblems.NoSuchYear("-0000");
        return null;
    }

    private string? ReadPart(Span<EdtfDoubt> doubts, int index, string what)
    {
        doubts[index] = AcceptMark();
        var start = position;
        if (!AcceptDigits(2))
        {
            problem = EdtfProblems.ExpectedPart(start, what);
            return null;
        }
        var digits = text[start..position];
        Spread(doubts[..(index + 1)]);
        return digits;
    }

    private int? ReadSignificantDigits()
    {
        if (!AtEnd && text[position] is >= '1' and <= '4')
            return text[position++] - '0';
        problem = EdtfProblems.SignificantDigits(position);
        return null;
    }

    /// <summary>A mark behind a part holds for it and for all parts to its left.</summary>
    private void Spread(Span<EdtfDoubt> doubts)
    {
        var mark = AcceptMark();
        foreach (ref var doubt in doubts)
            doubt |= mark;
    }

    private EdtfDoubt AcceptMark()
    {
        var doubt = AtEnd ? EdtfDoubt.None : EdtfPattern.DoubtOf(text[position]);
        if (doubt is not EdtfDoubt.None)
            position++;
        return doubt;
    }

    private bool AcceptDigits(int count)
    {
        if (text.Length - position < count)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(text[position + i]) && text[position + i] != EdtfComponent.Unspecified)
                return false;
        }
        position += count;
        return true;
    }

    private bool AcceptDots()
    {
        if (!text.AsSpan(position).StartsWith(EdtfPattern.Dots, StringComparison.Ordinal))
            return false;
        position += EdtfPattern.Dots.Length;
        return true;
    }

    private bool Accept(char expected)
    {
        if (AtEnd || text[position] != expected)
            return false;
        position++;
        return true;
    }

    private EdtfDate? Refuse(string what)
    {
        problem = what;
        return null;
    }
}
