using static HistoryWiki.Articles.Dates.DateTokenKind;

namespace HistoryWiki.Articles.Dates;

/// <summary>
/// Gathers the dates of a text into phrases; words that are no date end a phrase, and what follows them up to the next comma or line is
/// a remark.
/// </summary>
internal sealed class DatePhraseReader
{
    private readonly DateTokens tokens;
    private readonly DateAtomReader atoms;
    private readonly List<DatePhrase> phrases = [];
    private DatePhrase phrase = new();
    private DateLink? pendingLink;
    private EdtfDoubt pendingDoubt;
    private DateSide pendingSide;
    private DateCalendar pendingCalendar;
    private bool isBetween;
    private bool isParted;
    private bool isRemark;

    private DatePhraseReader(DateTokens tokens) => (this.tokens, atoms) = (tokens, new DateAtomReader(tokens));

    /// <summary>True where a word was met that is no part of a date.</summary>
    public bool HasOtherWords { get; private set; }

    /// <summary>True where the words say that a lunar calendar is meant.</summary>
    public bool IsLunar { get; private set; }

    /// <summary>A year of the Hijra among the words.</summary>
    public int? HijraYear => atoms.HijraYear;

    public IReadOnlyList<DatePhrase> Phrases => phrases;

    /// <summary>The words of each pair of brackets.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Reads all phrases of a text, words in brackets as notes to them.</summary>
    public static DatePhraseReader Read(string text)
    {
        var reader = new DatePhraseReader(new DateTokens(DateTokenizer.Tokenize(text), text));
        reader.Run();
        return reader;
    }

    /// <summary>Reads all phrases of the words inside brackets.</summary>
    public static DatePhraseReader ReadNote(string note)
    {
        var reader = new DatePhraseReader(new DateTokens(DateTokenizer.TokenizeNote(note), note));
        reader.Run();
        return reader;
    }

    private void Run()
    {
        for (var i = 0; i < tokens.Count;)
            i = isRemark && tokens[i].Kind is not (Comma or Semicolon or Line) ? SkipRemark(i) : Step(i);
        Close();
    }

    private int SkipRemark(int index)
    {
        HasOtherWords = true;
        IsLunar |= tokens[index] is { Kind: Reckoning, Value: (int)DateReckoning.Lunar };
        return index + 1;
    }

    private int Step(int index)
    {
        isRemark = false;
        if (atoms.Read(index, phrase.Atoms.Count > 0 ? phrase.Atoms[^1] : null) is { } atom)
        {
            Add(atom, index);
            ReadNotesInside(index, atoms.Next);
            return atoms.Next;
        }
        return atoms.Next > index ? atoms.Next : ReadSign(index);
    }

    private void Add(DateAtom atom, int index)
    {
        var lostItsDash = phrase.Atoms.Count > 0 && tokens.IsGlued(index) && tokens[index - 1].Kind is not (Filler or Doubt or Note);
        atom.Link = pendingLink ?? (lostItsDash ? DateLink.Range : DateLink.List);
        atom.Doubt |= pendingDoubt;
        atom.Side = pendingSide;
        atom.Calendar = pendingCalendar;
        phrase.Atoms.Add(atom);
        ClearPending();
    }

    /// <summary>The brackets of <c>8 February [O.S. 28 January] 1904</c>, the reckoning of <c>8 February N.S. 1904</c>.</summary>
    private void ReadNotesInside(int index, int end)
    {
        for (var i = index; i < end; i++)
        {
            if (tokens[i].Kind is Note)
                ReadNote(tokens[i]);
            else if (tokens[i].Kind is Reckoning)
                ReadReckoning((DateReckoning)tokens[i].Value);
        }
    }

    private void ReadNote(DateToken token)
    {
        Notes.Add(tokens.TextOf(token)[1..].TrimEnd(')', ']'));
        var note = DateNote.Read(Notes[^1]);
        note.ApplyTo(phrase.Atoms);
        IsLunar |= note.IsLunar;
    }

    private int ReadSign(int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case Dash when !IsInsideWord(index):
                Join(DateLink.Range);
                break;
            case Until when phrase.Atoms.Count == 0:
                phrase.IsEnding = true;
                break;
            case Until:
                Join(DateLink.Range);
                break;
            case Or:
                Join(DateLink.Or);
                break;
            case Slash:
                Join(DateLink.Slash);
                break;
            case And:
                Join(isBetween ? DateLink.Bound : DateLink.List);
                isBetween = false;
                break;
            case Comma or Semicolon or Line:
                Part();
                break;
            case Doubt:
                ReadDoubt(index, (EdtfDoubt)token.Value);
                break;
            case Question:
                ReadQuestion();
                break;
            case Before:
                pendingSide = DateSide.Before;
                break;
            case After:
                pendingSide = DateSide.After;
                break;
            case OrEarlier:
                SetSideOfLast(DateSide.Before);
                break;
            case OrLater:
                SetSideOfLast(DateSide.After);
                break;
            case Since or Onwards:
                phrase.IsOpen = true;
                break;
            case From when phrase.Atoms.Count == 0:
                phrase.IsBeginning = true;
                break;
            case Between:
                isBetween = true;
                break;
            case Reckoning:
                ReadReckoning((DateReckoning)token.Value);
                break;
            case Note:
                ReadNote(token);
                break;
            case Word or Ordinal or Number or Decade or ForeignMonth:
                MeetWord();
                break;
            default:
                break;
        }
        return index + 1;
    }

    /// <summary>The hyphen of mid-1242 and pre-1500 joins no dates.</summary>
    private bool IsInsideWord(int index) =>
        tokens.IsGlued(index) && tokens[index - 1].Kind is Filler or Before or After;

    /// <summary>Words between two commas or lines are a remark of their own, not the label of the date behind them.</summary>
    private void Part()
    {
        Join(DateLink.List);
        isParted = true;
        if (phrase.Atoms.Count == 0 && phrases.Count > 0)
            phrase.IsLabelled = false;
    }

    private void Join(DateLink link)
    {
        if (phrase.Atoms.Count == 0)
            return;
        pendingLink = (pendingLink, link) switch
        {
            (DateLink.Range or DateLink.Bound, _) => pendingLink,
            (_, DateLink.Range or DateLink.Bound) => link,
            (DateLink.Or or DateLink.Slash, DateLink.List) => pendingLink,
            _ => link,
        };
    }

    /// <summary>A doubt stands before its date, or behind it where nothing more of a date follows.</summary>
    private void ReadDoubt(int index, EdtfDoubt doubt)
    {
        var isLast = index + 1 >= tokens.Count || tokens[index + 1].Kind is Dash or Until or Comma or Semicolon or Line or Note;
        if (isLast && pendingLink is null or DateLink.List && phrase.Atoms.Count > 0)
            phrase.Atoms[^1].Doubt |= doubt;
        else
            pendingDoubt |= doubt;
    }

    private void ReadQuestion()
    {
        if (phrase.Atoms.Count > 0 && pendingLink is null)
            phrase.Atoms[^1].Doubt |= EdtfDoubt.Uncertain;
        else
            phrase.Atoms.Add(new DateAtom { IsUnknown = true, Link = pendingLink ?? DateLink.List });
        pendingLink = null;
    }

    private void SetSideOfLast(DateSide side)
    {
        if (phrase.Atoms.Count > 0)
            phrase.Atoms[^1].Side = side;
    }

    private void ReadReckoning(DateReckoning reckoning)
    {
        if (reckoning is DateReckoning.Lunar)
            IsLunar = true;
        else if (phrase.Atoms.Count > 0)
            DateNote.Count(phrase.Atoms, reckoning is DateReckoning.Julian ? DateCalendar.Julian : DateCalendar.Gregorian);
        else
            pendingCalendar = reckoning is DateReckoning.Julian ? DateCalendar.Julian : DateCalendar.Gregorian;
    }

    private void MeetWord()
    {
        HasOtherWords = true;
        if (phrase.SaysEnough)
        {
            pendingLink = null;
            isRemark = !isParted;
            Close();
            phrase.IsLabelled = !isRemark;
        }
        else
        {
            phrase = new DatePhrase { IsLabelled = true };
        }
        ClearPending();
    }

    private void Close()
    {
        phrase.EndsInDash = pendingLink is DateLink.Range;
        if (phrase.Atoms.Count > 0)
            phrases.Add(phrase);
        phrase = new DatePhrase();
        ClearPending();
    }

    private void ClearPending() =>
        (pendingLink, pendingDoubt, pendingSide, pendingCalendar, isParted) = (null, EdtfDoubt.None, DateSide.On, DateCalendar.AsWritten, false);
}
