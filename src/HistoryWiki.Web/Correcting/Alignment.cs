using HistoryWiki.Articles;

namespace HistoryWiki.Web.Correcting;

/// <summary>Which part of one revision became which part of another.</summary>
/// <param name="Forward">For each part of the first its index in the second; null where it is gone.</param>
/// <param name="Added">The indices of the second that the first has no part for, in order.</param>
public sealed record Alignment(IReadOnlyList<int?> Forward, IReadOnlyList<int> Added)
{
    /// <summary>Fields are the same line when key and occurrence agree: the second <c>Commander1</c> stays the second.</summary>
    public static Alignment OfFields(IReadOnlyList<InfoboxField> before, IReadOnlyList<InfoboxField> after) =>
        Of(before.Count, after.Count, new Pass(i => FieldOrder.Name(before[i].Key), i => FieldOrder.Name(after[i].Key)));

    /// <summary>Sections are the same when their headings and occurrence agree, or else when their text does: then one was renamed.</summary>
    public static Alignment OfSections(IReadOnlyList<ArticleSection> before, IReadOnlyList<ArticleSection> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Of(
            before.Count,
            after.Count,
            new Pass(i => Heading(before[i]), i => Heading(after[i])),
            new Pass(i => Text(before[i]), i => Text(after[i])));
    }

    private static Alignment Of(int beforeCount, int afterCount, params IReadOnlyList<Pass> passes)
    {
        var forward = new int?[beforeCount];
        var free = new SortedSet<int>(Enumerable.Range(0, afterCount));
        foreach (var pass in passes)
        {
            var waiting = free.Where(i => pass.After(i) is not null).GroupBy(i => pass.After(i)!).ToDictionary(g => g.Key, g => new Queue<int>(g));
            for (var i = 0; i < beforeCount; i++)
            {
                if (forward[i] is not null || pass.Before(i) is not { } name || !waiting.TryGetValue(name, out var queue) || !queue.TryDequeue(out var found))
                    continue;
                forward[i] = found;
                free.Remove(found);
            }
        }

        return new Alignment(forward, [.. free]);
    }

    private static string Heading(ArticleSection section) => section.Heading is null ? "" : $"= {section.Heading}";

    private static string? Text(ArticleSection section) => section.Markdown.Length == 0 ? null : section.Markdown;

    // What parts are compared by in one go; null takes a part out of it.
    private sealed record Pass(Func<int, string?> Before, Func<int, string?> After);
}
