using HistoryWiki.Articles;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Articles.Wikitext.Exports;

namespace HistoryWiki.Web.Importing;

/// <summary>The pages of an export of MediaWiki that are articles, one text each, or one for each revision.</summary>
internal static class ExportSource
{
    private const int Articles = 0;

    public static IEnumerable<SourceText> Read(SourceFile file, ReadingChoices choices)
    {
        var problems = new Queue<Problem>();
        using var export = new MediaWikiExport(file.Content, problems.Enqueue);
        ExportedPage? page = null;
        foreach (var revision in export.Read(choices.History ? RevisionChoice.All : RevisionChoice.Newest))
        {
            while (problems.TryDequeue(out var problem))
                yield return SourceText.Of(problem);
            if (revision is { Page.Namespace: Articles, Model: "wikitext" })
                yield return new SourceText(revision.Text.Length, () => Parse(revision, file.Name, choices));
            else if (page != revision.Page)
                yield return new SourceText(0, () => ParsedText.Unwanted);
            page = revision.Page;
        }

        while (problems.TryDequeue(out var problem))
            yield return SourceText.Of(problem);
    }

    private static ParsedText Parse(ExportedRevision revision, string source, ReadingChoices choices)
    {
        var templates = new TemplateTally();
        // Of a history, an early revision may lack the infobox that the page has today.
        var wanted = choices.All || choices.History ? null : (Func<ArticleKind, bool>)WantedPages.IsWanted;
        var text = FileText.Of(revision.Text, revision.Line);
        var article = WikitextParser.Find(text.Text, CleanText.Of(revision.Page.Title), source, templates, wanted);
        if (article is null)
            return ParsedText.Unwanted;

        if (revision.Page.RedirectTo is { } redirect && article.RedirectTo is null)
            article = article with { RedirectTo = redirect };
        var from = new SourceRevision(revision.Timestamp, revision.Contributor, revision.Comment);
        return new ParsedText([new SourceArticle(article, revision.Line, from)], text.Problems) { Templates = templates, IsExport = true };
    }
}
