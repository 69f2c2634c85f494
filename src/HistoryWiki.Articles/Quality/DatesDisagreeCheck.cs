using System.Text.RegularExpressions;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Quality;

/// <summary>A first sentence that dates the conflict otherwise than its infobox does.</summary>
internal sealed partial class DatesDisagreeCheck : IQualityCheck
{
    private const int FirstSentences = 4;

    // A night or a day of marching is counted to either day.
    private const int OneDay = 1;

    // Of two calendars, one date is eight days after the other (in the 14th century) to thirteen (in the 20th), give or take that one.
    private const int LeastOfCalendars = 8;
    private const int MostOfCalendars = 13 + OneDay;

    private static readonly string[] Verbs = [" was ", " were ", " took place", " occurred", " began", " lasted", " is ", " happened", " saw "];

    public string Code => "dates-disagree";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Facts.Date is not { Start.Earliest: { } first, End.Latest: { } last } date || last < first || article.LeadSentences.Take(FirstSentences).FirstOrDefault(s => Tells(s, article.Title)) is not { } sentence)
            yield break;
        var said = DatesIn(sentence).ToList();
        if (said.Count == 0 || said.Any(s => Agrees(s.Date, first, last)) || said.Min(s => s.Date.Earliest!.Value) <= first && said.Max(s => s.Date.Latest!.Value) >= last)
            yield break;
        yield return article.Doubt(Code, FactKind.Date, 0, $"The infobox says “{date.Text}”, the text “{said[0].Words}”.", Sentences.Quoted(sentence, said[0].At));
    }

    // Captions and hints about other articles stand before it.
    private static bool Tells(string sentence, string title)
    {
        var words = PeopleWords.Of(TitleParts.Split(title).Name).Where(w => w.Length > 3).ToList();
        var said = PeopleWords.Of(sentence).ToHashSet();
        return words.Count > 0 && words.Count(said.Contains) * 3 >= words.Count * 2 && Array.Exists(Verbs, verb => sentence.Contains(verb, StringComparison.Ordinal)) && !sentence.StartsWith("For ", StringComparison.Ordinal) && !sentence.Contains("ISBN", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Words, HistoricalDate Date, int At)> DatesIn(string sentence)
    {
        var days = DayOfMonth().Matches(sentence);
        foreach (Match match in days.Count > 0 ? days : Years().Matches(sentence))
        {
            if (DateReader.ReadOne(match.Groups["date"].Value) is { Earliest: not null, Latest: not null } date)
                yield return (match.Groups["date"].Value, date, match.Index);
        }
    }

    private static bool Agrees(HistoricalDate said, CalendarDay first, CalendarDay last)
    {
        var (before, after) = (DayCount.Between(said.Latest!.Value, first), DayCount.Between(last, said.Earliest!.Value));
        var apart = Math.Max(before, after);
        return apart <= OneDay || apart is >= LeastOfCalendars and <= MostOfCalendars;
    }

    [GeneratedRegex($@"\b(?<date>(?:\d{{1,2}} (?:{MonthNames.Pattern}),? \d{{3,4}}(?: BCE?)?|(?:{MonthNames.Pattern}) \d{{1,2}}, \d{{3,4}}(?: BCE?)?))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(?<date>1\d{3}|20[0-2]\d|[1-9]\d{0,3} BCE?)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();
}
