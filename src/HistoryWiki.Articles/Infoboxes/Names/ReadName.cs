using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>A name of a side as it was read, before it is known whether it is a belligerent's or a commander's.</summary>
/// <param name="Words">The name without its remarks and marks.</param>
/// <param name="Depth">How far it stands beneath another name.</param>
internal sealed record ReadName(string Words, int Depth)
{
    private const int LongestNote = 400;

    public bool Support { get; init; }
    public Fate? Fate { get; init; }
    public HistoricalDate? From { get; init; }
    public HistoricalDate? Until { get; init; }
    public string? Note { get; init; }
    public string? Link { get; init; }

    /// <summary>Grows by one with every heading between names.</summary>
    public int Group { get; init; }

    /// <summary>True where the source marks the words as a name, whatever they look like.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The name with a remark: a date, a fate or, where it is neither, a note.</summary>
    public ReadName WithRemark(string remark)
    {
        var words = remark.Trim().Trim(',', ';').Trim();
        if (words.Length == 0) return this;
        if (KeyedRemark.Read(remark) is { } keyed) return WithKeyed(keyed);
        if (Membership.Read(words) is { } membership) return this with { From = membership.From ?? From, Until = membership.Until ?? Until };
        var named = Fate is null && FateMarks.InWords(words) is { } fate ? this with { Fate = fate } : this;
        return FateMarks.IsOnlyFate(words) || Note?.Length > LongestNote ? named : named with { Note = Note is null ? words : $"{Note}; {words}" };
    }

    /// <summary>The name with the remarks of an item that had no words of its own.</summary>
    public ReadName With(ReadName remarks) => this with
    {
        Fate = Fate ?? remarks.Fate,
        From = From ?? remarks.From,
        Until = Until ?? remarks.Until,
        Note = Note is null ? remarks.Note : remarks.Note is null || Note.Length > LongestNote ? Note : $"{Note}; {remarks.Note}",
    };

    private ReadName WithKeyed(KeyedRemark remark) => remark.Key switch
    {
        "note" => this with { Note = remark.Value },
        "fate" => this with { Fate = FateMarks.InWords(remark.Value) ?? Infoboxes.Fate.Other },
        "from" => this with { From = FieldDates.Written(remark.Value) },
        "until" => this with { Until = FieldDates.Written(remark.Value) },
        "link" => this with { Link = remark.Value },
        _ => this,
    };
}
