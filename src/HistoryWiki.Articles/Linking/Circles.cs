namespace HistoryWiki.Articles.Linking;

/// <summary>Finds circles among steps that lead from one thing to another, each told by a number: everything from which a way leads back to itself.</summary>
public static class Circles
{
    /// <summary>The members of each circle, or of circles that share a member, in ascending order. A circle may be of any length.</summary>
    /// <param name="next">Where the steps from a member lead; nowhere for one that is not in it.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyDictionary<int, IReadOnlyList<int>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var search = new Search(next);
        foreach (var start in next.Keys.Order())
            search.From(start);
        return search.Found;
    }

    // Tarjan's strongly connected components, without recursion, which a long way would exhaust.
    private sealed class Search(IReadOnlyDictionary<int, IReadOnlyList<int>> next)
    {
        private readonly Dictionary<int, int> met = [];
        private readonly Dictionary<int, int> lowest = [];
        private readonly Stack<int> open = new();
        private readonly HashSet<int> isOpen = [];
        private readonly Stack<(int At, int Step)> way = new();

        public List<IReadOnlyList<int>> Found { get; } = [];

        public void From(int start)
        {
            if (met.ContainsKey(start))
                return;
            Meet(start);
            while (way.TryPop(out var here))
            {
                if (Next(here.At) is var steps && here.Step < steps.Count)
                {
                    way.Push((here.At, here.Step + 1));
                    if (!met.TryGetValue(steps[here.Step], out var number))
                        Meet(steps[here.Step]);
                    else if (isOpen.Contains(steps[here.Step]))
                        lowest[here.At] = Math.Min(lowest[here.At], number);
                    continue;
                }

                if (way.TryPeek(out var before))
                    lowest[before.At] = Math.Min(lowest[before.At], lowest[here.At]);
                if (lowest[here.At] == met[here.At])
                    Close(here.At);
            }
        }

        private IReadOnlyList<int> Next(int at) => next.TryGetValue(at, out var steps) ? steps : [];

        private void Meet(int at)
        {
            met.Add(at, met.Count);
            lowest.Add(at, met[at]);
            open.Push(at);
            isOpen.Add(at);
            way.Push((at, 0));
        }

        private void Close(int first)
        {
            var members = new List<int>();
            for (var member = open.Pop(); ; member = open.Pop())
            {
                members.Add(member);
                isOpen.Remove(member);
                if (member == first)
                    break;
            }

            if (members.Count > 1 || Next(first).Contains(first))
                Found.Add(members.Order().ToList());
        }
    }
}
