namespace HistoryWiki.Web.Data;

/// <summary>The whole article as its editor left it, with who, when and why. Never changed once written.</summary>
public sealed class RevisionRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public ArticleRow? Article { get; set; }

    /// <summary>Counted from 1 within the article; the parent of revision n is revision n - 1.</summary>
    public int Number { get; set; }

    public RevisionOrigin Origin { get; set; }

    /// <summary>The account that made it; null for an import from the command line.</summary>
    public string? AuthorId { get; set; }

    public required string Author { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Summary { get; set; }

    /// <summary>The file it was imported from, without its folder.</summary>
    public string? Source { get; set; }

    /// <summary>When it was saved in the wiki that it was imported from, where the source says so.</summary>
    public DateTimeOffset? SourceAt { get; set; }

    /// <summary>The <see cref="ArticleContent"/> as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>SHA-256 of <see cref="Content"/>, by which an import knows that nothing changed.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The hash of the form it was sent with, so that a form sent twice makes one revision.</summary>
    public string? EditToken { get; set; }
}

/// <summary>What made a revision.</summary>
public enum RevisionOrigin
{
    /// <summary>A file was imported.</summary>
    Import,

    /// <summary>An editor changed the article.</summary>
    Edit,

    /// <summary>An editor went back to an earlier revision.</summary>
    Revert,
}
