using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Quality;

/// <summary>A battle fought wholly before or after the war that it is said to belong to.</summary>
internal sealed class OutsideWarCheck : IQualityCheck
{
    // Calendars differ by less than a fortnight, and a year that begins in March by less than three months.
    private const int DaysOfCalendars = 90;

    public string Code => "outside-war";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Facts.Date is not { Start.Earliest: { } first, End.Latest: { } last } date || last < first)
            yield break;
        foreach (var war in article.Wars)
        {
            if (war.Date is { Start.Earliest: { } warFirst, End.Latest: { } warLast } && warFirst <= warLast && (DayCount.Between(last, warFirst) > DaysOfCalendars || DayCount.Between(warLast, first) > DaysOfCalendars))
                yield return article.Doubt(Code, FactKind.Date, 0, $"It was fought {(last < warFirst ? "before" : "after")} the war that it belongs to: {DateWriter.Write(date)} is outside of “{war.Title}”, {DateWriter.Write(war.Date)}.");
        }
    }
}
