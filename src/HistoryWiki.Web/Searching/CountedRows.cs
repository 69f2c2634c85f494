using System.Runtime.InteropServices;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>Rows of articles, and how many of them name each title; of each kind counted when it is first asked for.</summary>
internal sealed class CountedRows(IReadOnlyList<SearchRow> rows)
{
    // Thousands of titles are counted for most searches: a table made anew each time would be a large object, which is collected only with all that lives long.
    [ThreadStatic]
    private static Dictionary<string, TitleCount>? table;

    private readonly Dictionary<NameKind, IReadOnlyList<TitleCount>> titles = [];

    public IReadOnlyList<SearchRow> Rows => rows;

    /// <summary>The titles that facts of a kind name, each counted once an article, in the order in which they are met.</summary>
    public IReadOnlyList<TitleCount> TitlesOf(NameKind kind)
    {
        if (!titles.TryGetValue(kind, out var known))
            titles[kind] = known = Count(kind);
        return known;
    }

    private TitleCount[] Count(NameKind kind)
    {
        // Rows have the same string for the same title, so letters need not be compared.
        var counts = table ??= new(ReferenceEqualityComparer.Instance);
        counts.Clear();
        foreach (var row in rows)
        {
            var lines = row.TitlesOf(kind);
            for (var line = 0; line < lines.Length; line++)
            {
                if (lines[line].Length == 0)
                    continue;
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, lines[line], out var isKnown);
                if (!isKnown)
                    count = new TitleCount(lines[line], row, line, 1, row.Id);
                else if (count.Last != row.Id)
                    count = count with { Count = count.Count + 1, Last = row.Id };
            }
        }

        return [.. counts.Values];
    }
}

/// <summary>How many articles name a title.</summary>
/// <param name="Title">The title, folded.</param>
/// <param name="First">The first of them.</param>
/// <param name="Line">In which of its lines.</param>
/// <param name="Count">How many.</param>
/// <param name="Last">The id of the last one that was counted.</param>
internal readonly record struct TitleCount(string Title, SearchRow First, int Line, int Count, int Last);
