using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Quality;

/// <summary>A conflict that is, by way of its larger wars, part of itself.</summary>
internal sealed class CircleOfWarsCheck : IQualityCheck
{
    public string Code => CircleOfWars.Code;

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Circle is { } circle)
            yield return article.Doubt(Code, FactKind.PartOf, 0, circle.InWords());
    }
}
