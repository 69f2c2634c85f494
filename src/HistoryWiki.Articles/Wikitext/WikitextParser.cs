using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Wikitext.Prose;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Reads an article written in wikitext, MediaWiki's markup.</summary>
public static class WikitextParser
{
    /// <summary>Reads an article. Never throws for any text and loses no word of a paragraph.</summary>
    /// <param name="text">The wikitext of one page.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="source">Where the text came from, for messages.</param>
    /// <param name="tally">Counts the templates that no table knows; null where nobody asks.</param>
    public static ParsedArticle Parse(string text, string title, string source, TemplateTally? tally = null) =>
        Find(text, title, source, tally)!;

    /// <summary>Reads an article of a wanted kind, or a redirect; null for any other, whose prose is not looked at.</summary>
    /// <param name="text">The wikitext of one page.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="source">Where the text came from, for messages.</param>
    /// <param name="tally">Counts the templates that no table knows; null where nobody asks.</param>
    /// <param name="isWanted">Says whether an article of a kind is wanted; null where all are.</param>
    public static ParsedArticle? Find(string text, string title, string source, TemplateTally? tally = null, Func<ArticleKind, bool>? isWanted = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(source);

        var tree = WikiTree.Parse(text.Contains('\r') ? text.ReplaceLineEndings("\n") : text);
        var infobox = InfoboxFinder.Find(tree);
        var redirect = RedirectFinder.Find(tree);
        if (isWanted is not null && redirect is null && !isWanted(infobox?.Kind ?? ArticleKind.Other))
            return null;

        var survey = ArticleSurvey.Of(tree);
        var reading = infobox is { Kind: ArticleKind.Conflict } ? FactsReader.Read(infobox.Infobox) : new FactsReading(ConflictFacts.None, []);
        var renderer = new ProseRenderer(new ProseContext(survey.Notes, tally ?? new TemplateTally(), infobox?.Template));
        var sections = redirect is null ? renderer.Render(tree) : [new ArticleSection(1, null, "")];
        return new ParsedArticle(
            title,
            source,
            infobox?.Kind ?? ArticleKind.Other,
            infobox?.Infobox,
            reading.Facts,
            sections,
            EachOnce(FactLinks.Of(reading.Facts), renderer.Links),
            survey.Categories,
            [.. survey.Problems.Concat(WikitextProblems.Of(infobox)).Concat(reading.Problems).OrderBy(problem => problem.Line)])
        {
            FactProblems = reading.Problems,
            RedirectTo = redirect,
        };
    }

    private static List<ArticleLink> EachOnce(IReadOnlyList<ArticleLink> ofFacts, IReadOnlyList<ArticleLink> ofText)
    {
        var most = ofFacts.Count + ofText.Count;
        var (links, seen) = (new List<ArticleLink>(most), new HashSet<ArticleLink>(most));
        links.AddRange(ofFacts.Where(seen.Add));
        links.AddRange(ofText.Where(seen.Add));
        return links;
    }
}
