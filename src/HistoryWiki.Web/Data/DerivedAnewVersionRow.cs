namespace HistoryWiki.Web.Data;

/// <summary>The one row that changes whenever rows of articles are derived anew without a revision (<see cref="DerivedAnew"/>).</summary>
public sealed class DerivedAnewVersionRow
{
    public int Id { get; set; }

    public required string Version { get; set; }
}
