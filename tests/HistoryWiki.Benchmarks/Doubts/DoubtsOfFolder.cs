using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Quality;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Doubts;

/// <summary>Prints the doubts that the quality checks raise about the articles of a folder, each with its evidence, so that a person can judge it. Circles of wars and ambiguous names, which only the rows of a wiki tell, are not among them.</summary>
internal static class DoubtsOfFolder
{
    /// <summary>Prints the doubts, then how many there are of each code.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="count">About how many articles are looked at, evenly chosen from all; all of them where it is null.</param>
    /// <param name="code">The code to print; all where it is null.</param>
    public static int Run(string folder, int? count, string? code)
    {
        var texts = CorpusText.Read(folder).ToList();
        var step = count is { } wanted ? Math.Max(1, texts.Count / wanted) : 1;
        var articles = texts.SelectMany(Parse).ToList();
        var dates = articles.Where(a => a.Facts.Date is not null).GroupBy(a => NameFolding.Fold(a.Title)).ToDictionary(g => g.Key, g => new DatedWar(g.First().Title, g.First().Facts.Date!));
        var chosen = texts.Where((_, i) => i % step == 0).Take(count ?? int.MaxValue).Select(t => t.Source).ToHashSet();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles.Where(a => chosen.Contains(a.Source)))
        {
            var withWars = CheckedArticle.Of(article) with { Wars = WarsOf(article, dates).ToList() };
            foreach (var problem in QualityChecks.With(article.Problems, withWars).Where(p => code is null || p.Code == code))
            {
                counts[problem.Code] = counts.GetValueOrDefault(problem.Code) + 1;
                Console.WriteLine($"{problem.Code}\t{article.Source}\t{problem.Field}\t{problem.Message} {problem.Evidence}".TrimEnd());
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} articles"));
        foreach (var (name, times) in counts)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times,6}  {name}"));
        return 0;
    }

    private static IEnumerable<DatedWar> WarsOf(ParsedArticle article, Dictionary<string, DatedWar> dates) =>
        article.Facts.PartOf.Select(war => dates.GetValueOrDefault(NameFolding.Fold(war.Link ?? war.Name))).OfType<DatedWar>();

    private static IEnumerable<ParsedArticle> Parse(CorpusText text) =>
        text.IsWikitext ? [WikitextParser.Parse(text.Text, text.Title, text.Source)] : SeedParser.Parse(text.Text, text.Source);
}
