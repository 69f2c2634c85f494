namespace HistoryWiki.Web.Data;

/// <summary>How far the import of a file has come, while it is not done.</summary>
public sealed class ImportPositionRow
{
    public int Id { get; set; }

    /// <summary>The whole path of the file.</summary>
    public required string File { get; set; }

    /// <summary>Its length and time and how it was read; another one makes the position void.</summary>
    public required string Reading { get; set; }

    /// <summary>How many of its texts are done.</summary>
    public long Texts { get; set; }
}
