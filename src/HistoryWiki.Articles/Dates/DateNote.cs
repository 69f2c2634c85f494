using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// What words in brackets say about the date before them, for example <c>(O.S.)</c>, <c>[O.S. 28 January]</c>, <c>(?)</c>, <c>(BC)</c>.
/// </summary>
internal sealed class DateNote
{
    private EdtfDoubt doubt;
    private DateEra? era;

    /// <summary>The calendar that the dates before it are counted in.</summary>
    public DateCalendar Calendar { get; private set; }

    /// <summary>True where the note says that the dates before it are those of a lunar calendar.</summary>
    public bool IsLunar { get; private init; }

    /// <summary>Reads the words inside the brackets.</summary>
    public static DateNote Read(string words)
    {
        var tokens = DateTokenizer.TokenizeNote(words);
        var hasNumber = tokens.Exists(token => token.Kind is Number or Ordinal or Decade);
        var reckonings = tokens.Where(token => token.Kind is Reckoning).Select(token => (DateReckoning)token.Value).ToList();
        var note = new DateNote { IsLunar = !hasNumber && reckonings.Contains(DateReckoning.Lunar) };
        if (reckonings.Where(reckoning => reckoning is not DateReckoning.Lunar).Cast<DateReckoning?>().FirstOrDefault() is { } said)
            note.Calendar = said is DateReckoning.Julian == hasNumber ? DateCalendar.Gregorian : DateCalendar.Julian;
        if (!tokens.TrueForAll(token => token.Kind is Doubt or Question or Era or Filler))
            return note;
        foreach (var token in tokens)
        {
            note.doubt |= token.Kind is Question ? EdtfDoubt.Uncertain : token.Kind is Doubt ? (EdtfDoubt)token.Value : EdtfDoubt.None;
            if (token.Kind is Era)
                note.era = (DateEra)token.Value;
        }
        return note;
    }

    /// <summary>Tells the dates before the note what it says.</summary>
    public void ApplyTo(List<DateAtom> atoms)
    {
        if (atoms.Count == 0)
            return;
        atoms[^1].Doubt |= doubt;
        atoms[^1].Era ??= era;
        if (Calendar is not DateCalendar.AsWritten)
            Count(atoms, Calendar);
    }

    /// <summary>Has the date or the range before a word such as "O.S." counted in a calendar.</summary>
    public static void Count(List<DateAtom> atoms, DateCalendar calendar)
    {
        for (var i = atoms.Count - 1; i >= 0 && atoms[i].Calendar is DateCalendar.AsWritten; i--)
        {
            atoms[i].Calendar = calendar;
            if (atoms[i].Link is DateLink.List)
                return;
        }
    }
}
