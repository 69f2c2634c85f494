using System.Collections.Frozen;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Articles.Quality;

/// <summary>Tells the sections that name works from those that tell the story, by their headings.</summary>
public static class SectionsOfSources
{
    private static readonly FrozenSet<string> Headings = new[]
    {
        "source", "reference", "bibliography", "works cited", "literature", "further reading", "reading", "note", "footnote", "citation", "endnote", "external link", "web", "book", "article", "work",
        "primary source", "secondary source", "general reference", "cited source", "selected bibliography", "weblink", "quelle", "literatur", "einzelnachweis", "fuente", "referencia", "bibliografia",
        "enlaces externo", "nota", "reference et notes", "bibliographie", "liens externe", "collegamenti esterni", "zrodla", "przypisy", "литература", "источники", "примечания", "ссылки", "参考文献", "脚注", "出典",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfWorks = new[] { "sources", "references", "bibliography", "works cited", "literature" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = new[] { "see also", "gallery", "siehe auch", "vease tambien", "voir aussi", "voci correlate", "altri progetti", "order of battle" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for "Sources", "Notes and references", "Online references".</summary>
    public static bool IsSources(string? heading)
    {
        if (heading is null)
            return false;
        var words = NameFolding.Fold(heading).Trim(' ', ':', '.');
        return IsKnown(words) || words.Split([" and ", " & ", ", ", " / ", "/", " y ", " e ", " und ", " et "], StringSplitOptions.RemoveEmptyEntries).All(IsKnown)
            || IsKnown(words[(words.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>True for a section that lists works and nothing else: "References", but not "Notes and references".</summary>
    public static bool IsListOfWorks(string? heading) => heading is not null && OfWorks.Contains(NameFolding.Fold(heading));

    /// <summary>True for a section in which no story ends: of sources, links or pictures.</summary>
    public static bool IsApparatus(string? heading) => IsSources(heading) || heading is not null && Others.Contains(NameFolding.Fold(heading));

    private static bool IsKnown(string words) => Headings.Contains(words) || words.EndsWith('s') && Headings.Contains(words[..^1]);
}
