namespace HistoryWiki.Articles.Dates;

/// <summary>What an EDTF text says, taken apart: a date, an interval, a set of dates, or an open or unknown end.</summary>
public abstract record EdtfExpression
{
    /// <summary>The first day it allows; null where it is open or unknown.</summary>
    public abstract CalendarDay? Earliest { get; }

    /// <summary>The last day it allows; null where it is open or unknown.</summary>
    public abstract CalendarDay? Latest { get; }

    /// <summary>The EDTF text, for example <c>1725-10~</c>.</summary>
    public sealed override string ToString() => EdtfPattern.Format(this);
}

/// <summary>An end that has not come, or is not bounded: <c>..</c>.</summary>
public sealed record EdtfOpen : EdtfExpression
{
    /// <inheritdoc/>
    public override CalendarDay? Earliest => null;

    /// <inheritdoc/>
    public override CalendarDay? Latest => null;
}

/// <summary>An end of an interval that nobody knows: the nothing after the slash of <c>1725/</c>.</summary>
public sealed record EdtfUnknown : EdtfExpression
{
    /// <inheritdoc/>
    public override CalendarDay? Earliest => null;

    /// <inheritdoc/>
    public override CalendarDay? Latest => null;
}

/// <summary>A time with a beginning and an end, for example <c>1547/1548</c> or <c>2012-07-19/..</c>.</summary>
/// <param name="Start">A date, <see cref="EdtfOpen"/> or <see cref="EdtfUnknown"/>.</param>
/// <param name="End">A date, <see cref="EdtfOpen"/> or <see cref="EdtfUnknown"/>.</param>
public sealed record EdtfInterval(EdtfExpression Start, EdtfExpression End) : EdtfExpression
{
    /// <inheritdoc/>
    public override CalendarDay? Earliest => Start.Earliest;

    /// <inheritdoc/>
    public override CalendarDay? Latest => End.Latest;
}

/// <summary>A run of dates inside a set, for example the <c>1600..1610</c> of <c>[1600..1610]</c>; open where an end is null.</summary>
public sealed record EdtfSpan(EdtfDate? From, EdtfDate? To) : EdtfExpression
{
    /// <inheritdoc/>
    public override CalendarDay? Earliest => From?.Earliest;

    /// <inheritdoc/>
    public override CalendarDay? Latest => To?.Latest;
}

/// <summary>Several dates: one of them, <c>[1725-10,1726]</c>, or all of them, <c>{1992-05-12,1992-05-17}</c>.</summary>
/// <param name="OneOf">True where only one of the dates is meant.</param>
/// <param name="Members">Dates and spans in the order of the source, at least one.</param>
public sealed record EdtfSet(bool OneOf, IReadOnlyList<EdtfExpression> Members) : EdtfExpression
{
    /// <inheritdoc/>
    public override CalendarDay? Earliest => Members.Any(member => member.Earliest is null) ? null : Members.Min(member => member.Earliest);

    /// <inheritdoc/>
    public override CalendarDay? Latest => Members.Any(member => member.Latest is null) ? null : Members.Max(member => member.Latest);

    /// <summary>Equal where the same dates stand in the same order.</summary>
    public bool Equals(EdtfSet? other) => other is not null && OneOf == other.OneOf && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(OneOf, Members.Count, Members.Count > 0 ? Members[0] : null);
}
