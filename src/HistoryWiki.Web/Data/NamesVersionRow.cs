namespace HistoryWiki.Web.Data;

/// <summary>The only row of its table: changes whenever a name of an article comes or goes, so that <see cref="KeptNames"/> can tell whether they are those of the database.</summary>
public sealed class NamesVersionRow
{
    public int Id { get; set; }

    public required string Version { get; set; }
}
