using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>An article of the corpus: as it is known to the wiki, its prose without links, and the links its editors had made.</summary>
/// <param name="Known">Its title and other names.</param>
/// <param name="Parsed">What was read.</param>
/// <param name="Html">The HTML of each section without links.</param>
/// <param name="Links">The links that editors made, by section.</param>
internal sealed record MeasuredArticle(KnownArticle Known, ParsedArticle Parsed, IReadOnlyList<string> Html, IReadOnlyList<IReadOnlyList<PlacedLink>> Links)
{
    public static MeasuredArticle Of(int id, ParsedArticle article)
    {
        var names = OtherNames.Of(article.Title, article.Infobox, article.Sections).Where(name => NameFolding.Fold(name) != NameFolding.Fold(article.Title)).Distinct().ToList();
        var known = new KnownArticle(id, article.Title, article.Kind, article.Facts.Date?.Start?.Earliest?.Year, article.Facts.Date?.End?.Latest?.Year, names)
        {
            Months = (article.Facts.Date?.Start?.Earliest, article.Facts.Date?.End?.Latest) is ({ } first, { } last) ? (KnownArticle.Month(first.Year, first.Month), KnownArticle.Month(last.Year, last.Month)) : null,
        };
        return new MeasuredArticle(
            known,
            article,
            article.Sections.Select(section => LinkedText.Html(LinkedText.WithoutLinks(section.Markdown))).ToList(),
            article.Sections.Select(section => LinkedText.In(LinkedText.Html(section.Markdown))).ToList());
    }

    /// <summary>What is found in it.</summary>
    public FoundMentions Find(KnownNames names, Func<int, ArticleTies> tiesOf) =>
        ProseMentions.Of(names, Known, ArticleTies.Of(Parsed.Facts), FactLinks.Of(Parsed.Facts).Select(link => link.Text), Html).Decide(tiesOf);
}
