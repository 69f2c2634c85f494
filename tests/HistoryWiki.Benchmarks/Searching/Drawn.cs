namespace HistoryWiki.Benchmarks.Searching;

/// <summary>What is drawn from a source of numbers.</summary>
internal static class Drawn
{
    public static string Pick(this Random random, IReadOnlyList<string> from) => from[random.Next(from.Count)];

    /// <summary>One of a list of which the earlier ones are drawn more often.</summary>
    public static string PickUneven(this Random random, IReadOnlyList<string> from) => from[(int)(from.Count * Math.Pow(random.NextDouble(), 2.5))];
}
