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
    /// <summary>The number of the revision before it.</summary>
    public long? ParentId { get; init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Who saved it: a name of an account, or an address for somebody without one.</summary>
    public string? Contributor { get; init; }

    /// <summary>True where <see cref="Contributor"/> is an address and no account.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What its editor says about it.</summary>
    public string? Comment { get; init; }

    /// <summary>True where its editor calls it minor.</summary>
    public bool IsMinor { get; init; }

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

/// <summary>The wiki that an export comes from.</summary>
/// <param name="Name">Its name, for example <c>Wikipedia</c>; empty where the export does not say.</param>
/// <param name="Base">The address of its main page; empty where the export does not say.</param>
/// <param name="Language">The code of its language, for example <c>en</c>; empty where the export does not say.</param>
/// <param name="Version">The version of the format, for example <c>0.11</c>; empty where the export does not say.</param>
/// <param name="Namespaces">The namespaces by the prefix of their titles, for example <c>Template</c>.</param>
public sealed record ExportSite(string Name, string Base, string Language, string Version, IReadOnlyDictionary<string, int> Namespaces)
{
    /// <summary>A wiki that nothing is known about.</summary>
    public static ExportSite Unknown { get; } = new("", "", "", "", new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>The namespace that the prefix of a title says; 0 where it says none.</summary>
    /// <param name="title">The title.</param>
    public int NamespaceOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Namespaces.TryGetValue(title[..colon], out var number) ? number : 0;
    }
}
