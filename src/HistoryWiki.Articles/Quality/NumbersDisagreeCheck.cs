using System.Globalization;
using System.Text.RegularExpressions;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Quality;

/// <summary>A text that gives a side other numbers than the infobox does: of all that it lost, or of how many it had in a month that both name.</summary>
internal sealed partial class NumbersDisagreeCheck : IQualityCheck
{
    private const string Number = @"\d{1,3}(?:,\d{3})+|\d+";
    private const string About = "(?:about |around |some |approximately |roughly |over |nearly |almost |at least |up to |more than |fewer than |an estimated |a total of )?";
    private const double Rounding = 0.15;
    private const int MostSentences = 2000;
    private static readonly string[] NotAll = ["civilian", "along with", "each", "alone", "initial", "first day", "another", "further", "other"];
    private static readonly string[] SectionsOfLosses = ["aftermath", "casualties", "losses", "casualties and losses"];

    public string Code => "numbers-disagree";

    public IEnumerable<Problem> Find(CheckedArticle article)
    {
        if (article.Facts.Sides.Count == 0)
            return [];
        var ofAll = article.Sections.Where(s => s.Heading is null || SectionsOfLosses.Contains(NameFolding.Fold(s.Heading))).SelectMany(s => Sentences.In(s.Text).Take(MostSentences));
        var dated = article.Facts.Sides.Any(s => s.Strength.Any(f => f.When is not null))
            ? article.Sections.SelectMany(s => Sentences.In(s.Text).Take(MostSentences))
            : [];
        return ofAll.SelectMany(s => InLosses(article, s)).Concat(dated.SelectMany(s => InMonths(article, s)))
            .DistinctBy(p => p.Field);
    }

    private IEnumerable<Problem> InLosses(CheckedArticle article, string sentence)
    {
        foreach (Match match in Losses().Matches(sentence))
        {
            if (Array.Exists(NotAll, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) || SideOf(article, match.Groups["who"].Value) is not { } side || Value(match) is not { } said)
                continue;
            if (IsOther(said, side.Casualties))
                yield return article.Doubt(Code, FactKind.Casualties, side.Number, $"The infobox says {SideNumbers.Words(side.Casualties)}, the text {match.Groups["n"].Value}.", Sentences.Quoted(sentence, match.Index));
        }
    }

    private static bool IsOther(long said, IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0 || figures.Any(f => f is { What: null } and ({ Min: null } or { Max: null })))
            return false;
        var people = figures.Where(f => f.What is null).ToList();
        var (least, most) = (people.Min(f => f.Min), people.Sum(f => f.Max));
        // Between the least of its figures and the sum of them all, it may count some of them.
        return people.Count > 0 && (said < least * (1 - Rounding) || said > most * (1 + Rounding));
    }

    private IEnumerable<Problem> InMonths(CheckedArticle article, string sentence)
    {
        if (Month().Match(sentence) is not { Success: true } month || DateReader.ReadOne(month.Value) is not { Earliest: { } first, Latest: { } last })
            yield break;
        foreach (Match match in Armies().Matches(sentence))
        {
            if (Value(match) is not { } said || SideOf(article, sentence[..match.Index]) is not { } side)
                continue;
            var ofYear = side.Strength.Where(f => f is { What: null, Min: not null, Max: not null, When: { Earliest: { } from, Latest: { } to } } && from.Year == first.Year && to.Year == first.Year).ToList();
            var ofMonth = ofYear.Where(f => f.When!.Earliest <= last && f.When.Latest >= first).ToList();
            var doubted = ofMonth.Count > 0 ? !ofMonth.Any(f => Fits(said, f)) : ofYear.Any(f => f.Min == said && f.Max == said);
            if (doubted)
                yield return article.Doubt(Code, FactKind.Strength, side.Number, $"The infobox says {string.Join(" and ", ofYear.Select(InMonth))}, the text {match.Groups["n"].Value} in {month.Value}.", Sentences.Quoted(sentence, match.Index));
        }
    }

    private static bool Fits(long said, Figure figure) => said >= figure.Min * (1 - Rounding) && said <= figure.Max * (1 + Rounding);

    private static string InMonth(Figure figure) => $"{(figure.Min == figure.Max ? "" : SideNumbers.Written(figure.Min!.Value) + "–")}{SideNumbers.Written(figure.Max!.Value)} in {DateWriter.Write(figure.When!)}";

    private static long? Value(Match match) => long.TryParse(match.Groups["n"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The side of which somebody or some people is named, if it is one alone.
    private static ConflictSide? SideOf(CheckedArticle article, string words)
    {
        var said = PeopleWords.Of(words).Where(w => w.Length > 3).ToList();
        var sides = article.Facts.Sides.Where(s => Names(s).Any(name => said.Exists(word => word == name || word.Length > 4 && name.Length > 4 && PeopleWords.AreAlike(word, name)))).ToList();
        return sides.Count == 1 ? sides[0] : null;
    }

    private static IEnumerable<string> Names(ConflictSide side) =>
        side.Belligerents.Select(b => b.Name).Concat(side.Commanders.Select(c => c.Name)).SelectMany(PeopleWords.Of).Where(w => w.Length > 3);

    [GeneratedRegex($@"\b(?<who>[A-Z]\w+(?: (?:army|force|forces|troops|side|Army|fleet))?) (?:had )?(?:lost|suffered) {About}(?<n>{Number}) (?:men|soldiers|troops|killed|dead|casualties)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Losses();

    [GeneratedRegex($@"\b(?:army|armies|force|forces) (?:of|numbering|numbered) {About}(?<n>{Number})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Armies();

    [GeneratedRegex($@"\b(?:{MonthNames.Pattern}),? (?:of )?\d{{3,4}}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Month();
}
