using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles;

/// <summary>An article as a reader of seed text or wikitext understood it, with everything it found odd.</summary>
/// <param name="Title">The title as written, for example <c>Kazakh–Kalmyk War (1723–1726)</c>; never empty.</param>
/// <param name="Source">Where the text came from, usually a file name without its folder.</param>
/// <param name="Kind">What the article is about, told from the infobox.</param>
/// <param name="Infobox">The infobox as written, or null where the article has none.</param>
/// <param name="Facts">What the infobox was understood to say; empty facts for an article that is no conflict.</param>
/// <param name="Sections">The lead (level 1, no heading) and the sections in order.</param>
/// <param name="Links">The links that the source itself makes or that follow from infobox names.</param>
/// <param name="Categories">Category names as written, without their prefix.</param>
/// <param name="Problems">What was odd, in the order of the lines.</param>
public sealed record ParsedArticle(
    string Title,
    string Source,
    ArticleKind Kind,
    Infobox? Infobox,
    ConflictFacts Facts,
    IReadOnlyList<ArticleSection> Sections,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<string> Categories,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Those of the problems that are about what the infobox says, in the order in which its facts are read.</summary>
    public IReadOnlyList<Problem> FactProblems { get; init; } = [];

    /// <summary>The title that the page sends its reader on to; null for an article of its own.</summary>
    public string? RedirectTo { get; init; }
}
