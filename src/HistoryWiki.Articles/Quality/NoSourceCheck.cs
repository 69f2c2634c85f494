namespace HistoryWiki.Articles.Quality;

/// <summary>An article that names no work from which it was written.</summary>
internal sealed class NoSourceCheck : IQualityCheck
{
    private static readonly string[] Signs = ["[^", "://", "ISBN", "doi:"];

    public string Code => "no-source";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Sections.All(s => s.Text.Length == 0) || article.Sections.Any(NamesWork) || ListsMeanings(article))
            yield break;
        yield return CheckedArticle.Doubt(Code, article.Sections.FirstOrDefault(s => SectionsOfSources.IsSources(s.Heading)) is { } empty
            ? $"The article names no source: nothing stands under “{empty.Heading}”, and the text has no notes."
            : "The article names no source: it has neither notes nor a section of sources.");
    }

    // Where several articles share a name, a page that lists them needs no source.
    private static bool ListsMeanings(CheckedArticle article) => article.Kind == ArticleKind.Other && article.LeadSentences is [var first, ..] && first.Contains("refer to", StringComparison.Ordinal);

    private static bool NamesWork(CheckedSection section) =>
        SectionsOfSources.IsSources(section.Heading) && section.Text.Length > 0
        || Array.Exists(Signs, sign => section.Markdown.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
