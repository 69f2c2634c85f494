using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>A table of derived rows.</summary>
internal abstract class DerivedTable
{
    /// <summary>Removes the rows of an article.</summary>
    public abstract Task RemoveOf(WikiContext wiki, int articleId);

    /// <summary>Removes the rows of articles that do not exist.</summary>
    public abstract Task RemoveStrays(WikiContext wiki);

    /// <summary>Puts the rows into an article that has none, without saving.</summary>
    public abstract void Fill(ArticleRow article, RowsOfArticle rows);

    /// <summary>Begins to insert rows; call it inside a job of the <see cref="Writer"/>.</summary>
    public abstract TableInsert Insert(WikiContext wiki);
}

/// <summary>The table of one kind of row.</summary>
/// <param name="collection">Where an article holds its rows.</param>
/// <param name="rows">The rows that follow from what was derived.</param>
internal sealed class DerivedTable<TRow>(Func<ArticleRow, List<TRow>> collection, Func<RowsOfArticle, IEnumerable<TRow>> rows) : DerivedTable
    where TRow : class
{
    private const string Owner = nameof(FieldRow.ArticleId);

    public override Task RemoveOf(WikiContext wiki, int articleId) => wiki.Set<TRow>().Where(row => EF.Property<int>(row, Owner) == articleId).ExecuteDeleteAsync();

    public override Task RemoveStrays(WikiContext wiki) => wiki.Set<TRow>().Where(row => !wiki.Articles.Any(article => article.Id == EF.Property<int>(row, Owner))).ExecuteDeleteAsync();

    public override void Fill(ArticleRow article, RowsOfArticle derived) => collection(article).AddRange(rows(derived));

    public override TableInsert Insert(WikiContext wiki) => new OfRows(new RowInsert<TRow>(wiki), rows);

    private sealed class OfRows(RowInsert<TRow> insert, Func<RowsOfArticle, IEnumerable<TRow>> rows) : TableInsert
    {
        public override void Insert(int articleId, RowsOfArticle derived) => insert.Insert(articleId, rows(derived));

        public override void Dispose() => insert.Dispose();
    }
}

/// <summary>Inserts rows of articles into one table.</summary>
internal abstract class TableInsert : IDisposable
{
    public abstract void Insert(int articleId, RowsOfArticle derived);

    public abstract void Dispose();
}
