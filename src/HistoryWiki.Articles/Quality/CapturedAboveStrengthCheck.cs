using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Quality;

/// <summary>More people of a side captured than it had.</summary>
internal sealed class CapturedAboveStrengthCheck : IQualityCheck
{
    public string Code => "captured-above-strength";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (!SideNumbers.IsShort(article.Facts))
            yield break;
        foreach (var side in article.Facts.Sides)
        {
            var captured = side.Casualties.FirstOrDefault(f => f.Fate == "captured" && SideNumbers.IsOfSoldiers(f) && f.Min > SideNumbers.Most(side));
            if (captured is not null)
                yield return article.Doubt(Code, FactKind.Casualties, side.Number, $"More of side {side.Number} were captured, “{captured.Text}”, than it had, {SideNumbers.Words(side.Strength)}.");
        }
    }
}
