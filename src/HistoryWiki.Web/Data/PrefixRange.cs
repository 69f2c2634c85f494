namespace HistoryWiki.Web.Data;

/// <summary>Folded names that begin alike stand together in an index, from what they begin with up to its end here.</summary>
public static class PrefixRange
{
    // Sorts behind every character that a name can go on with.
    private const string Last = "\U0010FFFF";

    /// <summary>The end of the range, which is not part of it.</summary>
    public static string EndOf(string prefix) => prefix + Last;
}
