namespace HistoryWiki.Web.Data;

/// <summary>An article of an <see cref="ArticleBatch"/>, of which everything that is derived is to be written.</summary>
/// <param name="prepared">Its newest content.</param>
/// <param name="namesBefore">The folded names that are stored of it.</param>
/// <param name="wasDerived">Whether rows are stored of it, to be removed before.</param>
internal sealed class ChangedArticle(PreparedArticle prepared, HashSet<string> namesBefore, bool wasDerived)
{
    public PreparedArticle Prepared { get; private set; } = prepared;

    public HashSet<string> NamesBefore { get; } = namesBefore;

    public bool WasDerived { get; } = wasDerived;

    /// <summary>Whether the columns of the article say what its content says.</summary>
    public bool IsFilled { get; private set; }

    public IReadOnlyList<AliasRow> Aliases { get; set; } = [];

    public void Replace(PreparedArticle newer) => (Prepared, IsFilled) = (newer, false);

    public void Fill(ArticleRow article)
    {
        ArticleSaving.FillColumns(article, Prepared);
        IsFilled = true;
    }
}
