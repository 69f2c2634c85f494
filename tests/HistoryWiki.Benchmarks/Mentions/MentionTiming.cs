using System.Diagnostics;
using System.Globalization;
using System.Text;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking.Mentions;

namespace HistoryWiki.Benchmarks.Mentions;

/// <summary>Times the mention pass of articles with many titles known, and weighs the names in memory.</summary>
internal static class MentionTiming
{
    private const int Rounds = 5;
    private static readonly string[] Heads = ["Battle of", "Siege of", "Capture of", "War of", "Raid on", "Treaty of", "Fall of", "Action at"];

    /// <summary>Prints the bytes a title character, and the milliseconds of the middle and the slowest article of a folder, and of one that mentions 5,000 titles.</summary>
    public static int Run(string folder, int titles)
    {
        var articles = MentionCorpus.Read(folder);
        if (articles.Count == 0)
        {
            Console.Error.WriteLine($"{folder}: no articles in wikitext");
            return 1;
        }

        // The articles and their names are kept with the automaton, and count.
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var known = articles.Select(article => article.Known).Concat(MentionCorpus.Linked(articles)).ToList();
        known.AddRange(Made(articles, known.Count + 1, titles - known.Count));
        var names = new KnownNames();
        foreach (var article in known)
            names.Put(article);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var letters = known.Sum(article => (long)article.Title.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names.Count} titles of {letters} characters: {bytes / 1e6:F1} MB, {(double)bytes / letters:F1} bytes a character"));

        var times = articles.Select(article => Milliseconds(() => article.Find(names, _ => ArticleTies.None).Html.Count)).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mention pass of {times.Count} articles: middle {times[times.Count / 2]:F2} ms, slowest {times[^1]:F2} ms"));

        var prose = new StringBuilder("<p>");
        foreach (var article in known.TakeLast(5_000))
            prose.Append("They remember the ").Append(article.Title).Append(". ");
        var crowded = prose.Append("</p>\n").ToString();
        var found = 0;
        var slowest = Milliseconds(() => found = ProseMentions.Of(names, known[0], ArticleTies.None, [], [crowded]).Decide(_ => ArticleTies.None).Mentions.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one section that mentions 5,000 titles: {found} links, {slowest:F2} ms"));
        return 0;
    }

    // Titles as an encyclopedia has them, of words that stand in the corpus, so that many of their words are met in its prose.
    private static IEnumerable<KnownArticle> Made(IReadOnlyList<MeasuredArticle> articles, int firstId, int count)
    {
        var places = articles.SelectMany(article => article.Links).SelectMany(section => section).Select(link => link.Text)
            .Where(words => words.Length is > 3 and < 30 && char.IsUpper(words, 0)).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < count; i++)
        {
            var place = places[i % places.Count];
            var head = Heads[i / places.Count % Heads.Length];
            var year = 1000 + (i / (places.Count * Heads.Length) * 7);
            yield return new KnownArticle(firstId + i, $"{head} {place} ({year})", ArticleKind.Conflict, year, year, [$"{head} {place}"]);
        }
    }

    private static double Milliseconds(Func<int> pass)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = pass();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
