using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Quality;

/// <summary>More people of a side lost than it had.</summary>
internal sealed class LossesAboveStrengthCheck : IQualityCheck
{
    public string Code => "losses-above-strength";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (!SideNumbers.IsShort(article.Facts))
            yield break;
        foreach (var side in article.Facts.Sides)
        {
            var lost = side.Casualties.FirstOrDefault(f => f.Fate != "captured" && SideNumbers.IsOfSoldiers(f) && f.Min > SideNumbers.Most(side));
            if (lost is not null)
                yield return article.Doubt(Code, FactKind.Casualties, side.Number, $"Side {side.Number} lost more, “{lost.Text}”, than it had, {SideNumbers.Words(side.Strength)}.");
        }
    }
}
