using System.Runtime.InteropServices;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>Counts the titles that the facts of articles name, each once an article, without a string for each time that one is named.</summary>
internal static class TitleCounts
{
    // Thousands of titles are counted for most searches. Made anew each time, the table would be among the large objects, which are only collected together with all that lives long.
    [ThreadStatic]
    private static Dictionary<string, TitleCount>? table;

    /// <summary>The counts of a kind, to be used before others are counted on the same thread.</summary>
    public static IReadOnlyDictionary<string, TitleCount> Of(IEnumerable<SearchRow> articles, NameKind kind)
    {
        var counts = table ??= new(StringComparer.Ordinal);
        counts.Clear();
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var article in articles)
        {
            var lines = article.Lines(kind);
            var number = 0;
            foreach (var range in lines.Split('\n'))
            {
                var line = lines[range];
                var title = line[..SearchRow.TitleEnd(line)];
                if (!title.IsEmpty)
                {
                    ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(known, title, out var isKnown);
                    if (!isKnown)
                        count = new TitleCount(article, number, 1, article.Id);
                    else if (count.Last != article.Id)
                        count = count with { Count = count.Count + 1, Last = article.Id };
                }

                number++;
            }
        }

        return counts;
    }
}

/// <summary>How many articles name a title.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Line">In which of its lines.</param>
/// <param name="Count">How many.</param>
/// <param name="Last">The id of the last one that was counted.</param>
internal readonly record struct TitleCount(SearchRow First, int Line, int Count, int Last);
