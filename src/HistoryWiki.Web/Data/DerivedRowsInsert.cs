namespace HistoryWiki.Web.Data;

/// <summary>Inserts what was derived of articles into all its tables; call it inside a job of the <see cref="Writer"/>.</summary>
internal sealed class DerivedRowsInsert(WikiContext wiki) : IDisposable
{
    private readonly List<TableInsert> tables = DerivedTables.All.Select(table => table.Insert(wiki)).ToList();

    public void Insert(int articleId, RowsOfArticle derived) => tables.ForEach(table => table.Insert(articleId, derived));

    public void Dispose() => tables.ForEach(table => table.Dispose());
}
