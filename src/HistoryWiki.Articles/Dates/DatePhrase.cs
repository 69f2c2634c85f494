namespace HistoryWiki.Articles.Dates;

/// <summary>Dates that stand together in the words of a source, for example <c>March 8; April 20; May 4, 8 &amp; 12, 2008</c>.</summary>
internal sealed class DatePhrase
{
    private List<DatePiece>? pieces;

    public List<DateAtom> Atoms { get; } = [];

    /// <summary>The dates and ranges it says. They are made once, so its atoms must be complete by then.</summary>
    public IReadOnlyList<DatePiece> Pieces => pieces ??= [.. DatePiece.Of(this)];

    /// <summary>True where words that are no date stand before it: <c>Ratification effective: May 12, 1784</c>.</summary>
    public bool IsLabelled { get; set; }

    /// <summary>True where it ends in a dash: <c>2014 –</c>.</summary>
    public bool EndsInDash { get; set; }

    /// <summary>True for <c>since 1726</c> and <c>1726 onwards</c>.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True for <c>from 1726</c> with no end.</summary>
    public bool IsBeginning { get; set; }

    /// <summary>True for <c>until 1726</c> with no beginning.</summary>
    public bool IsEnding { get; set; }

    /// <summary>True where a date of it has a beginning and an end.</summary>
    public bool HasRange => Atoms.Exists(atom => atom.Link is DateLink.Range);

    /// <summary>True where it says more than a number or a month alone.</summary>
    public bool SaysEnough => Atoms.Exists(atom => atom.SaysEnough);
}
