namespace HistoryWiki.Articles.Wikitext;

/// <summary>
/// A list that a thread keeps from one text to the next. A list of all tokens is so large that the runtime would collect its whole heap
/// for every few articles; that took more time than the reading itself.
/// </summary>
internal static class SpareList<T>
{
    private const int LargestKept = 1_000_000;

    [ThreadStatic]
    private static List<T>? spare;

    /// <summary>Gives an empty list.</summary>
    public static List<T> Take()
    {
        var list = spare ?? [];
        spare = null;
        return list;
    }

    /// <summary>Takes a list back that nobody uses any more.</summary>
    public static void GiveBack(List<T> list)
    {
        if (list.Capacity > LargestKept)
            return;

        list.Clear();
        spare = list;
    }
}
