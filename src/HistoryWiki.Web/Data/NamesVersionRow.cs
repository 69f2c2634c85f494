namespace HistoryWiki.Web.Data;

/// <summary>
/// Changes whenever something changes that is kept in memory: the first row with each name of an article that comes or goes (<see cref="KeptNames"/>),
/// the second as <see cref="DerivedAnew"/> says.
/// </summary>
public sealed class NamesVersionRow
{
    public int Id { get; set; }

    public required string Version { get; set; }
}
