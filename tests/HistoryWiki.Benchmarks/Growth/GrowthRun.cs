using System.Globalization;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Benchmarks.Growth;

/// <summary>Times the worst shapes at growing sizes: the time for each byte must stay flat. What counts is the time of the processor, whoever else is using it.</summary>
internal static class GrowthRun
{
    private const int Megabyte = 1024 * 1024;
    private const double MostGrowth = 3;

    /// <summary>Prints nanoseconds a byte for each shape and size; 1 where the largest text takes more than three times as long a byte as the smallest.</summary>
    public static int Run(int[] megabytes, string? only)
    {
        WikitextParser.Parse("warm ''up'' {{a|b}}", "a", "a");
        var steep = 0;
        foreach (var (name, piece) in WorstShapes.All.Where(shape => only is null || shape.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var times = megabytes.Select(size => NanosecondsPerByte(piece, size)).ToArray();
            var growth = times[^1] / Math.Max(times[0], 10);
            steep += growth > MostGrowth ? 1 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {string.Join("  ", times.Select((time, i) => $"{megabytes[i],3} MB {time,8:F1} ns/byte"))}  ×{growth:F2}{(growth > MostGrowth ? "  STEEP" : "")}"));
        }

        return steep == 0 ? 0 : 1;
    }

    /// <summary>The better of two runs at small sizes, where a collection of garbage weighs much.</summary>
    private static double NanosecondsPerByte(string piece, int megabytes)
    {
        var text = WorstShapes.Repeat(piece, megabytes * Megabyte);
        var best = double.MaxValue;
        for (var i = 0; i < (megabytes < 50 ? 2 : 1); i++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            WikitextParser.Parse(text, "a", "a");
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / text.Length);
        }

        return best;
    }
}
