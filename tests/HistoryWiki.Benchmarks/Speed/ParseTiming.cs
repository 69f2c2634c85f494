using System.Globalization;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Benchmarks.Corpus;

namespace HistoryWiki.Benchmarks.Speed;

/// <summary>Times reading every wikitext of a folder on one thread, as its two rivals are timed beside it: the texts are in memory, and what runs before the code is compiled for good is not counted.</summary>
internal static class ParseTiming
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    /// <summary>Prints the texts, their bytes, and the seconds of the processor for the best and the middle round, for both halves: the tree alone, and the whole article (Markdown, footnotes, links, infobox, facts).</summary>
    public static int Run(string folder, int rounds)
    {
        var texts = CorpusText.Read(folder).Where(text => text.IsWikitext).ToArray();
        var bytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Text));
        Print("historywiki-tree", texts.Length, bytes, Measure(rounds, () => texts.Sum(text => WikiTree.Parse(text.Text).Nodes.Length)));
        Print("historywiki-article", texts.Length, bytes, Measure(rounds, () => texts.Sum(text => WikitextParser.Parse(text.Text, text.Title, text.Source).Sections.Count)));
        return texts.Length > 0 ? 0 : 1;
    }

    private static double[] Measure(int rounds, Func<int> round)
    {
        var seconds = new List<double>();
        var start = Environment.CpuUsage.TotalTime;
        while (seconds.Count < rounds)
        {
            var before = Environment.CpuUsage.TotalTime;
            if (round() == 0)
                throw new InvalidOperationException("Nothing was read.");
            if (before - start > WarmUp)
                seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return [.. seconds.Order()];
    }

    private static void Print(string name, int texts, long bytes, double[] seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {texts} {bytes} {seconds[0]:F4} {seconds[seconds.Length / 2]:F4}"));
}
