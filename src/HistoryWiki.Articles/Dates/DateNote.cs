using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>What words in brackets say about the date before them, for example <c>(O.S.)</c>, <c>[O.S. 28 January]</c>, <c>(?)</c>, <c>(BC)</c>.</summary>
internal sealed class DateNote
{
    private DateCalendar calendar;
    private EdtfDoubt doubt;
    private DateEra? era;

    /// <summary>Reads the words inside the brackets.</summary>
    public static DateNote Read(string words)
    {
        var tokens = DateTokenizer.TokenizeNote(words);
        var note = new DateNote();
        var hasNumber = tokens.Exists(token => token.Kind is Number or Ordinal or Decade);
        if (tokens.Find(token => token.Kind is Reckoning && token.Value != (int)DateReckoning.Lunar) is { Kind: Reckoning } reckoning)
            note.calendar = ((DateReckoning)reckoning.Value is DateReckoning.Julian) == hasNumber ? DateCalendar.Gregorian : DateCalendar.Julian;
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
        if (calendar is not DateCalendar.AsWritten)
            Count(atoms, calendar);
    }

    /// <summary>Has the dates before a word such as "O.S.", back to the one that already has its own, counted in a calendar.</summary>
    public static void Count(List<DateAtom> atoms, DateCalendar calendar)
    {
        for (var i = atoms.Count - 1; i >= 0 && atoms[i].Calendar is DateCalendar.AsWritten; i--)
            atoms[i].Calendar = calendar;
    }
}
