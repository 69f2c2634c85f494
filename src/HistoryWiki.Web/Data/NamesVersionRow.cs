namespace HistoryWiki.Web.Data;

/// <summary>The one row that changes with each name of an article that comes or goes (<see cref="KeptNames"/>).</summary>
public sealed class NamesVersionRow
{
    public int Id { get; set; }

    public required string Version { get; set; }
}
