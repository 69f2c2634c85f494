namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A place in a section where a known name stands as a name.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Names">The names it may be, each of another article.</param>
/// <param name="IsCommon">Whether it is written as common words are, so that it may be no name at all.</param>
/// <param name="Year">The year that stands beside it, or null.</param>
internal sealed record Sighting(int Start, int End, IReadOnlyList<KnownName> Names, bool IsCommon, YearBeside? Year)
{
    /// <summary>Whether the name alone does not tell that an article is meant.</summary>
    public bool IsDoubtful => IsCommon || Names[0].Shape != NameShape.Full;
}

/// <summary>A year beside a name.</summary>
/// <param name="Year">The year, for example 1656 of <c>Battle of Warsaw (1656)</c>.</param>
/// <param name="Tells">Whether it tells which of several is meant, as in brackets, or may be the year of something else.</param>
/// <param name="Month">The month before it, from 1, or null.</param>
internal sealed record YearBeside(int Year, bool Tells, int? Month = null);
