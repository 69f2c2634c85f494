using DiffPlex;

namespace HistoryWiki.Web.Correcting;

/// <summary>Compares two texts piece by piece, whether the pieces are words or paragraphs, and gives the runs in order.</summary>
public static class PieceDiff
{
    /// <summary>The runs that both have and the runs that differ, or null where comparing could cost more than is left.</summary>
    public static IReadOnlyList<DiffRun>? Between(IReadOnlyList<string> before, IReadOnlyList<string> after, DiffBudget budget)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(budget);
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = Math.Min(before.Count, after.Count) - head;
        tail = before.Reverse().Zip(after.Reverse()).Take(tail).TakeWhile(pair => pair.First == pair.Second).Count();

        var (oldMiddle, newMiddle) = (before.Skip(head).SkipLast(tail).ToList(), after.Skip(head).SkipLast(tail).ToList());
        if (!budget.TrySpend(oldMiddle.Count, newMiddle.Count))
            return null;

        List<DiffRun> runs = [];
        Add(runs, before.Take(head), before.Take(head));
        AddMiddle(runs, oldMiddle, newMiddle);
        Add(runs, before.TakeLast(tail), before.TakeLast(tail));
        return runs;
    }

    private static void AddMiddle(List<DiffRun> runs, List<string> before, List<string> after)
    {
        var blocks = new Differ().CreateCustomDiffs("before", "after", ignoreWhiteSpace: false, text => [.. text == "before" ? before : after]).DiffBlocks;
        var at = 0;
        foreach (var block in blocks)
        {
            var same = before.GetRange(at, block.DeleteStartA - at);
            Add(runs, same, same);
            Add(runs, before.GetRange(block.DeleteStartA, block.DeleteCountA), after.GetRange(block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, before[at..], before[at..]);
    }

    private static void Add(List<DiffRun> runs, IEnumerable<string> before, IEnumerable<string> after)
    {
        var run = new DiffRun([.. before], [.. after]);
        if (run.Before.Count + run.After.Count > 0)
            runs.Add(run);
    }
}

/// <summary>Pieces that follow each other and are the same in both texts, or that were replaced by others.</summary>
public sealed record DiffRun(IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    /// <summary>True where both texts have these pieces.</summary>
    public bool IsSame => Before.SequenceEqual(After);

    /// <summary>This run and the one that follows it as one.</summary>
    public DiffRun And(DiffRun next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new DiffRun([.. Before, .. next.Before], [.. After, .. next.After]);
    }
}
