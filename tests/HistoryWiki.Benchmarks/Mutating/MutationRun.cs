using System.Diagnostics;
using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Seeds;
using HistoryWiki.Articles.Text;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Mutating;

/// <summary>Reads and renders many damaged texts of a folder: none may throw, none may take over a second. One that does is read again, for the machine may have been busy.</summary>
internal static class MutationRun
{
    private const int LongestText = 60_000;
    private const int MostRepeats = 3;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(1);

    /// <summary>Prints the faults and the slowest text; 0 where there is no fault. Each text follows from the seed and its number alone.</summary>
    public static int Run(string folder, int count, int seed)
    {
        var corpus = CorpusText.Read(folder).Select(text => text.Text).Where(text => text.Length > 0).Distinct().ToArray();
        var (failed, slow, plain) = (0, 0, 0);
        var slowest = (Time: TimeSpan.Zero, Number: -1);
        var sync = new Lock();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            var random = new Random(unchecked(seed * 1_000_003 + number));
            var text = new Mutation(random, corpus).Next(random.Next(8) == 0 ? LongestText : LongestText / 10);
            var (failure, plainSections, time) = Read(text, number);
            for (var again = 0; again < MostRepeats && time > LongestTime; again++)
                time = TimeSpan.FromTicks(Math.Min(time.Ticks, Read(text, number).Time.Ticks));
            lock (sync)
            {
                plain += plainSections;
                failed += failure is null ? 0 : 1;
                slow += time > LongestTime ? 1 : 0;
                if (time > slowest.Time)
                    slowest = (time, number);
                if (failure is not null || time > LongestTime)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}: {time.TotalSeconds:F2} s {failure}"));
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts of seed {seed}: {failed} exceptions, {slow} over a second, slowest {slowest.Time.TotalMilliseconds:F0} ms (number {slowest.Number}), {plain} sections shown plain."));
        return failed + slow == 0 ? 0 : 1;
    }

    private static (Exception? Failure, int PlainSections, TimeSpan Time) Read(string text, int number)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            IReadOnlyList<ParsedArticle> articles = number % 8 == 7 ? SeedParser.Parse(text, "a.txt") : [WikitextParser.Parse(text, "A", "a.wiki")];
            return (null, articles.Sum(article => article.Sections.Count(section => SectionRenderer.Render(section.Markdown).IsPlain)), watch.Elapsed);
        }
        catch (Exception failure)
        {
            return (failure, 0, watch.Elapsed);
        }
    }
}
