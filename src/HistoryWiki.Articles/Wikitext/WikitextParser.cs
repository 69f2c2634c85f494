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
    public static ParsedArticle Parse(string text, string title, string source, TemplateTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(source);

        var tree = WikiTree.Parse(text.Contains('\r') ? text.ReplaceLineEndings("\n") : text);
        var survey = ArticleSurvey.Of(tree);
        var infobox = InfoboxFinder.Find(tree);
        var reading = infobox is { Kind: ArticleKind.Conflict } ? FactsReader.Read(infobox.Infobox) : new FactsReading(ConflictFacts.None, []);
        var renderer = new ProseRenderer(new ProseContext(survey.Notes, tally ?? new TemplateTally(), infobox?.Template));
        var redirect = RedirectFinder.Find(tree);
        var sections = redirect is null ? renderer.Render(tree) : [new ArticleSection(1, null, "")];
        return new ParsedArticle(
            title,
            source,
            infobox?.Kind ?? ArticleKind.Other,
            infobox?.Infobox,
            reading.Facts,
            sections,
            [.. FactLinks.Of(reading.Facts).Concat(renderer.Links).Distinct()],
            survey.Categories,
            [.. survey.Problems.Concat(WikitextProblems.Of(infobox)).Concat(reading.Problems).OrderBy(problem => problem.Line)])
        {
            RedirectTo = redirect,
        };
    }
}
