using System.Globalization;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HistoryWiki.Web.Keeping;

/// <summary>What a row says, column by column and without its own id, so that a stored row can be compared with a derived one.</summary>
/// <param name="Table">The table, for example <c>Fields</c>.</param>
/// <param name="Values">Each column as text, or null where it is empty.</param>
public sealed record DerivedRow(string Table, IReadOnlyList<(string Column, string? Value)> Values)
{
    /// <summary>All the values as one text; two rows that say the same have the same.</summary>
    public string Whole { get; } = string.Join(", ", Values.Select(value => value.Value is null ? value.Column : $"{value.Column} {value.Value}"));

    /// <summary>Everything that is derived of an article: its own columns, its rows in every table, and its words in the search index.</summary>
    public static IEnumerable<DerivedRow> Of(ArticleRow article, IndexedWords indexed, IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(indexed);
        yield return Of(article, model.FindEntityType(typeof(ArticleRow))!);
        foreach (var rows in Collections(model))
        {
            foreach (var row in (IEnumerable<object>)rows.GetGetter().GetClrValue(article)!)
                yield return Of(row, rows.TargetEntityType);
        }

        if (indexed.Names is { } names)
        {
            yield return new DerivedRow("NameSearch",
            [
                ("Title", names.Title), ("Aliases", names.Aliases), ("Commanders", names.Commanders), ("Belligerents", names.Belligerents),
                ("Places", names.Places), ("Wars", names.Wars), ("Years", names.Years), ("Traits", names.Traits), ("Spelled", names.Spelled),
            ]);
        }

        if (indexed.Text is { } text)
            yield return new DerivedRow("ArticleSearch", [("Names", text.Names), ("Body", text.Body)]);
    }

    /// <summary>The collections of an article that are derived: all but its revisions.</summary>
    public static IEnumerable<INavigation> Collections(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.FindEntityType(typeof(ArticleRow))!.GetNavigations().Where(rows => rows.IsCollection && rows.TargetEntityType.ClrType != typeof(RevisionRow));
    }

    // Columns are taken from the model, so that one that is added later is compared as well.
    private static DerivedRow Of(object row, IEntityType type) => new(
        type.GetTableName()!,
        type.GetProperties()
            .Where(column => !column.IsPrimaryKey() && !column.IsForeignKey() && column.Name != nameof(ArticleRow.RevisionNumber))
            .Select(column => (column.Name, Text(column, column.GetGetter().GetClrValue(row))))
            .ToList());

    // A list of words is one value in the database, and is compared as that.
    private static string? Text(IProperty column, object? value) =>
        (column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) is { } stored
            ? Convert.ToString(stored, CultureInfo.InvariantCulture)
            : null;
}
