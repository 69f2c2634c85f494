namespace HistoryWiki.Articles.Dates;

/// <summary>Reads the dates that people write, for example <c>August 1723 – October 1725/1726</c>, <c>c. 602 to c. 628</c> or <c>Summer of 397 BC</c>.</summary>
/// <remarks>
/// Pure, linear in the length of the words, and never throws. "About" marks a date and does not widen it; "early" and "late" do not narrow
/// it. Dates marked O.S. stay as written. Durations, weekdays, hours and the words in brackets are read over, unless only the brackets hold a date.
/// </remarks>
public static class DateReader
{
    /// <summary>Reads when something began and ended. Of several dates the first day and the last one count; what was not understood is null.</summary>
    /// <param name="words">Plain words, without markup; lines end in a line feed.</param>
    public static HistoricalDateRange Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var pieces = Accepted(ReadPhrases(words, year: null).Phrases).SelectMany(DatePiece.Of).ToList();
        var starts = pieces.Select(piece => piece.Start).OfType<DateEnd>().ToList();
        var ends = pieces.Select(piece => piece.End).OfType<DateEnd>().ToList();
        var start = starts.Find(start => start.Expression.Earliest is null) ?? starts.MinBy(start => start.Expression.Earliest);
        var end = ends.Find(end => end.Expression.Latest is null) ?? ends.MaxBy(end => end.Expression.Latest);
        return new HistoricalDateRange(words.Trim(), start?.ToDate(), end?.ToDate());
    }

    /// <summary>Reads one date, or one range or list of dates as one EDTF value; null where the words are anything more than that, or no date.</summary>
    /// <param name="words">Plain words, for example <c>March</c>, <c>1725/1726</c> or <c>before 12 June 1710</c>.</param>
    /// <param name="year">The astronomical year that a month or day without a year lies in.</param>
    public static HistoricalDate? ReadOne(string words, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (IsEdtf(words) && HistoricalDate.FromEdtf(words.Trim()) is { } date)
            return date;
        var reader = ReadPhrases(words.TrimEnd(' ', ':'), year);
        if (reader.HasOtherWords || reader.Phrases.Count != 1)
            return null;
        var pieces = DatePiece.Of(reader.Phrases[0]).ToList();
        return pieces.Count == 0 ? null : DateGathering.Gather(pieces);
    }

    private static DatePhraseReader ReadPhrases(string words, int? year)
    {
        var outside = DatePhraseReader.Read(words);
        var readers = outside.Phrases.Any(phrase => phrase.SaysEnough || year is not null) ? [outside] : outside.Notes.Select(DatePhraseReader.ReadNote);
        foreach (var reader in readers)
        {
            if (reader.IsLunar || outside.IsLunar)
                ForgetMonths(reader.Phrases);
            DateCompletion.Complete(reader.Phrases, year);
            if (reader.Phrases.SelectMany(DatePiece.Of).Any())
                return reader;
        }
        return outside;
    }

    /// <summary>The months of a lunar calendar are not ours; its year is nearly ours.</summary>
    private static void ForgetMonths(IReadOnlyList<DatePhrase> phrases)
    {
        foreach (var atom in phrases.SelectMany(phrase => phrase.Atoms).Where(atom => atom.WrittenYear is not null))
            (atom.Month, atom.Day) = (null, null);
    }

    /// <summary>A later single date with words before it, such as "Ratification effective: May 12, 1784", is a remark; a later range is a phase.</summary>
    private static IEnumerable<DatePhrase> Accepted(IReadOnlyList<DatePhrase> phrases)
    {
        var first = phrases.FirstOrDefault(phrase => DatePiece.Of(phrase).Any());
        return phrases.Where(phrase => ReferenceEquals(phrase, first) || first is { IsLabelled: true } || !phrase.IsLabelled || phrase.HasRange);
    }

    /// <summary>True for text in the signs of EDTF that no words of a source look like; 1725/1726 and 1208-09 are words.</summary>
    private static bool IsEdtf(string words) =>
        words.Contains("..", StringComparison.Ordinal) || words.AsSpan().TrimStart() is ['[' or '{', ..] || words.AsSpan().ContainsAny("X%~");
}
