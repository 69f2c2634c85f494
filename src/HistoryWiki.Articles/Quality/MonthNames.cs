namespace HistoryWiki.Articles.Quality;

/// <summary>The months as English texts write them in full.</summary>
internal static class MonthNames
{
    /// <summary>Any of them, for a regular expression.</summary>
    public const string Pattern = "January|February|March|April|May|June|July|August|September|October|November|December";
}
