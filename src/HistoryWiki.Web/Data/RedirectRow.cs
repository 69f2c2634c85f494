namespace HistoryWiki.Web.Data;

/// <summary>A title that leads to another, as an import brought it or an article that was renamed left it. It stands whether or not there is an article where it leads.</summary>
public sealed class RedirectRow
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public required string Slug { get; set; }

    /// <summary>The slug of the title it leads to, which may be a redirect itself.</summary>
    public required string TargetSlug { get; set; }

    /// <summary>When it was saved in the wiki that it was imported from, where the source says so; an older state never replaces a newer one.</summary>
    public DateTimeOffset? SourceAt { get; set; }
}
