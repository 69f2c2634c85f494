using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace HistoryWiki.Web.Data;

/// <summary>Inserts derived rows of one table by a command that is prepared once, several times as fast as the change tracker. What the columns are and how values are stored comes from the model.</summary>
internal sealed class RowInsert<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly List<IProperty> columns;
    private readonly DbCommand command;

    /// <summary>Call it inside a job of the <see cref="Writer"/>.</summary>
    public RowInsert(WikiContext wiki)
    {
        var type = wiki.Model.FindEntityType(typeof(TRow))!;
        columns = type.GetProperties().Where(column => !column.IsPrimaryKey()).ToList();
        command = wiki.Database.GetDbConnection().CreateCommand();
        command.Transaction = wiki.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // names of the model
        command.CommandText = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        foreach (var i in Enumerable.Range(0, columns.Count))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }
    }

    /// <summary>Inserts rows of an article.</summary>
    public void Insert(int articleId, IEnumerable<TRow> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
                command.Parameters[i].Value = (columns[i].IsForeignKey() ? articleId : Stored(columns[i], columns[i].GetGetter().GetClrValue(row))) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static object? Stored(IProperty column, object? value) =>
        column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
