namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>A page of an export, for example <c>Battle of Kanzhal</c>.</summary>
/// <param name="Title">The title with its namespace, for example <c>Template:Flag</c>; never empty.</param>
/// <param name="Namespace">0 for articles, 10 for templates, 14 for categories; told from the title where the export does not say.</param>
/// <param name="Id">The number of the page in its wiki; 0 where the export does not say.</param>
/// <param name="RedirectTo">The title that it redirects to, where the export says so.</param>
public sealed record ExportedPage(string Title, int Namespace, long Id, string? RedirectTo);

/// <summary>A revision of a page of an export.</summary>
/// <param name="Page">The page.</param>
/// <param name="Id">The number of the revision in its wiki; 0 where the export does not say.</param>
/// <param name="Text">The wikitext; empty where the wiki has hidden it.</param>
public sealed record ExportedRevision(ExportedPage Page, long Id, string Text)
{
    /// <summary>When it was saved.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Who saved it: a name of an account, or an address for somebody without one.</summary>
    public string? Contributor { get; init; }

    /// <summary>What its editor says about it.</summary>
    public string? Comment { get; init; }

    /// <summary>The line of the export that the text begins on, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>What the text is, for example <c>wikitext</c>, <c>css</c> or <c>Scribunto</c>.</summary>
    public string Model { get; init; } = "wikitext";
}

/// <summary>Which revisions of a page are wanted.</summary>
public enum RevisionChoice
{
    /// <summary>The newest alone.</summary>
    Newest,

    /// <summary>All, in the order of the export.</summary>
    All,
}
