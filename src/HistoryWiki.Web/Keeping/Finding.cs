namespace HistoryWiki.Web.Keeping;

/// <summary>Something that is not as it should be, for example <c>Battle of Kanzhal: Fields: a row is missing: …</c>.</summary>
/// <param name="Subject">The title of the article, or the part of the database.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How it can be mended.</param>
/// <param name="ArticleId">The article to derive anew or to remove from the index; otherwise 0.</param>
public sealed record Finding(string Subject, string Message, Remedy Remedy = Remedy.None, int ArticleId = 0)
{
    public override string ToString() => $"{Subject}: {Message}";
}

/// <summary>How a <see cref="Finding"/> can be mended without asking anyone.</summary>
public enum Remedy
{
    /// <summary>Not at all: what is true is damaged, and only a backup holds it.</summary>
    None,

    /// <summary>Everything that follows from the current revision is derived anew.</summary>
    DeriveArticle,

    /// <summary>Everything that follows from articles that an older version of the app derived is derived anew.</summary>
    DeriveOlder,

    /// <summary>The rows of an article that does not exist leave the tables of derived rows.</summary>
    RemoveStrayRows,

    /// <summary>The words of an article that does not exist leave the search index.</summary>
    RemoveFromIndex,

    /// <summary>How many articles want each title is counted anew.</summary>
    CountWanted,

    /// <summary>The search index is made anew.</summary>
    RebuildIndex,
}
