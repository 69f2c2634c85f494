namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>The wiki that an export comes from.</summary>
/// <param name="Namespaces">The namespaces by the prefix of their titles, for example <c>Template</c>.</param>
internal sealed record ExportSite(IReadOnlyDictionary<string, int> Namespaces)
{
    /// <summary>The namespace that the prefix of a title says; 0 where it says none.</summary>
    /// <param name="title">The title.</param>
    public int NamespaceOf(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Namespaces.TryGetValue(title[..colon], out var number) ? number : 0;
    }
}
