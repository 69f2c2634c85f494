namespace HistoryWiki.Articles.Dates;

/// <summary>How sure a source is of a date or of a part of it; in EDTF the marks <c>?</c>, <c>~</c> and <c>%</c>.</summary>
[Flags]
public enum EdtfDoubt
{
    /// <summary>No mark: as the source gives it.</summary>
    None = 0,

    /// <summary><c>?</c>: perhaps another date altogether.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about then.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
