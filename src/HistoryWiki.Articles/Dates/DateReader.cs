namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Reads the dates that people write, for example <c>August 1723 – October 1725/1726</c>, <c>c. 602 to c. 628</c> or
/// <c>Summer of 397 BC</c>.
/// </summary>
/// <remarks>
/// Pure, linear in the length of the words, and never throws. "About" marks a date and does not widen it; "early" and "late" do not narrow
/// it. Dates marked O.S. stay as written.
/// Durations, weekdays, hours and the words in brackets are read over, unless only the brackets hold a date.
/// </remarks>
public static class DateReader
{
    /// <summary>What stands before EDTF that would be read as words.</summary>
    internal const string EdtfPrefix = "EDTF ";

    /// <summary>
    /// Reads when something began and ended. Of several dates the first day and the last one count; what was not understood is null.
    /// </summary>
    /// <param name="words">Plain words, without markup; lines end in a line feed.</param>
    public static HistoricalDateRange Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var reader = ReadPhrases(words, year: null);
        var pieces = Accepted(reader.Phrases).SelectMany(phrase => phrase.Pieces).ToList();
        if (pieces.Count == 0 && HijraYear.Find(reader.HijraYear) is { } hijra)
            return new HistoricalDateRange(words.Trim(), hijra, hijra);
        var starts = pieces.Select(piece => piece.Start).OfType<DateEnd>().ToList();
        var ends = pieces.Select(piece => piece.End).OfType<DateEnd>().ToList();
        var start = starts.Find(start => start.Expression.Earliest is null) ?? starts.MinBy(start => start.Expression.Earliest);
        var end = ends.Find(end => end.Expression.Latest is null) ?? ends.MaxBy(end => end.Expression.Latest);
        return start?.Expression.Earliest > end?.Expression.Latest
            ? new HistoricalDateRange(words.Trim(), null, null)
            : new HistoricalDateRange(words.Trim(), start?.ToDate(), end?.ToDate());
    }

    /// <summary>
    /// Reads one date, or one range or list of dates as one EDTF value; null where the words are anything more than that, or no date.
    /// </summary>
    /// <param name="words">Plain words, for example <c>March</c>, <c>1725/1726</c> or <c>before 12 June 1710</c>.</param>
    /// <param name="year">The astronomical year that a month or day without a year lies in.</param>
    public static HistoricalDate? ReadOne(string words, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (ReadEdtf(words) is { } date)
            return date;
        var reader = ReadPhrases(words.TrimEnd(' ', ':'), year);
        if (reader.HasOtherWords || reader.Phrases.Count > 1)
            return null;
        var pieces = reader.Phrases.SelectMany(phrase => phrase.Pieces).ToList();
        if (pieces.Count > 0)
            return DateGathering.Gather(pieces);
        return reader.Phrases is [{ Atoms: [{ IsPresent: true }] }] ? DateEnd.Open.ToDate() : HijraYear.Find(reader.HijraYear);
    }

    private static DatePhraseReader ReadPhrases(string words, int? year)
    {
        var outside = DatePhraseReader.Read(words);
        var isSaidOutside = outside.Phrases.Any(phrase => phrase.SaysEnough || year is not null);
        foreach (var reader in isSaidOutside ? [outside] : outside.Notes.Select(DatePhraseReader.ReadNote))
        {
            if (reader.IsLunar || outside.IsLunar)
                ForgetMonths(reader.Phrases);
            DateCompletion.Complete(reader.Phrases, year);
            if (reader.Phrases.Any(phrase => phrase.Pieces.Count > 0))
                return reader;
        }
        return outside;
    }

    /// <summary>The months of a lunar calendar are not ours; its year is nearly ours. Of a date that is written in our calendar too, that one is kept.</summary>
    private static void ForgetMonths(IReadOnlyList<DatePhrase> phrases)
    {
        if (phrases.Any(phrase => phrase.Atoms.Exists(atom => atom.Calendar is not DateCalendar.AsWritten && atom.WrittenYear is not null)))
        {
            foreach (var phrase in phrases)
                phrase.Atoms.RemoveAll(atom => atom.Calendar is DateCalendar.AsWritten);
            return;
        }

        foreach (var phrase in phrases)
        {
            phrase.Atoms.RemoveAll(atom => atom.WrittenYear is null);
            phrase.Atoms.ForEach(atom => (atom.Month, atom.Day, atom.Bare) = (null, null, null));
        }
    }

    /// <summary>
    /// A later single date with words before it, such as "Ratification effective: May 12, 1784", is a remark; a later range is a phase.
    /// </summary>
    private static IEnumerable<DatePhrase> Accepted(IReadOnlyList<DatePhrase> phrases)
    {
        var first = phrases.FirstOrDefault(phrase => phrase.Pieces.Count > 0);
        return phrases.Where(phrase => ReferenceEquals(phrase, first) || first is { IsLabelled: true } || !phrase.IsLabelled || phrase.HasRange);
    }

    /// <summary>Reads text in the signs of EDTF, which no words of a source look like; 1725/1726 and 1208-09 are words.</summary>
    private static HistoricalDate? ReadEdtf(string words)
    {
        var text = words.AsSpan().Trim();
        var noteAt = text.IndexOf(" (", StringComparison.Ordinal);
        var edtf = noteAt < 0 ? text : text[..noteAt];
        var isSaid = edtf.StartsWith(EdtfPrefix, StringComparison.Ordinal);
        if (!isSaid && !edtf.Contains("..", StringComparison.Ordinal) && edtf is not ['[' or '{', ..] && !edtf.ContainsAny("X%~"))
            return null;
        var date = HistoricalDate.FromEdtf(edtf[(isSaid ? EdtfPrefix.Length : 0)..].ToString());
        return date is null || noteAt < 0 ? date : date with { Calendar = DateNote.Read(text[noteAt..].ToString()).Calendar };
    }
}
