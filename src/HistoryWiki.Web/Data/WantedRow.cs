namespace HistoryWiki.Web.Data;

/// <summary>A name that articles link to and that no article has. Derived from the links of all articles, and kept up to date with every save.</summary>
public sealed class WantedRow
{
    public int Id { get; set; }

    public required string FoldedTarget { get; set; }

    /// <summary>The name as the first article that linked to it wrote it.</summary>
    public required string Title { get; set; }

    /// <summary>How many articles link to it.</summary>
    public int Wanting { get; set; }
}
