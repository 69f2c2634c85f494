using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HistoryWiki.Web.Data;

/// <summary>
/// Inserts rows of one table by a statement that is prepared once, several times as fast as the change tracker. What the columns are and
/// how values are stored comes from the model.
/// </summary>
internal sealed class RowInsert<TRow> : IDisposable
    where TRow : class
{
    private readonly List<Func<TRow, object?>> columns;
    private readonly int owner;
    private readonly PreparedStatement statement;
    private readonly object?[] values;

    /// <summary>Call it inside a job of the <see cref="Writer"/>.</summary>
    public RowInsert(WikiContext wiki)
    {
        var type = wiki.Model.FindEntityType(typeof(TRow))!;
        var properties = type.GetProperties().Where(column => !column.IsPrimaryKey()).ToList();
        columns = properties.ConvertAll(Stored);
        values = new object?[columns.Count];
        owner = properties.FindIndex(column => column.IsForeignKey());
        statement = new PreparedStatement(wiki, $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", properties.Select(column => $"\"{column.GetColumnName()}\""))}) VALUES ({string.Join(", ", properties.Select(_ => "?"))})");
    }

    /// <summary>Inserts rows of an article.</summary>
    public void Insert(int articleId, IEnumerable<TRow> rows)
    {
        foreach (var row in rows)
            Run(row, articleId);
    }

    /// <summary>Inserts a row that is of no other; the answer is its id.</summary>
    public int Insert(TRow row)
    {
        Run(row, articleId: null);
        return statement.LastId;
    }

    public void Dispose() => statement.Dispose();

    private void Run(TRow row, int? articleId)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = i == owner ? articleId : columns[i](row);
        statement.Run(values);
    }

    private static Func<TRow, object?> Stored(IProperty column)
    {
        var getter = column.GetGetter();
        return column.GetTypeMapping().Converter is { } converter ? row => converter.ConvertToProvider(getter.GetClrValue(row)) : row => getter.GetClrValue(row);
    }
}
