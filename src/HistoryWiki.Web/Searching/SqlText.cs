using System.Runtime.CompilerServices;
using System.Text;

namespace HistoryWiki.Web.Searching;

/// <summary>A question to the database put together piece by piece; every value stays a parameter.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new();
    private readonly List<object?> values = [];

    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds a piece with its values.</summary>
    public SqlText Add(FormattableString piece)
    {
        var renumbered = Enumerable.Range(values.Count, piece.ArgumentCount).Select(i => (object)$"{{{i}}}").ToArray();
        text.AppendFormat(null, piece.Format, renumbered).Append('\n');
        values.AddRange(piece.GetArguments());
        return this;
    }

    /// <summary>Adds values in brackets with commas between them.</summary>
    public SqlText AddList<T>(IEnumerable<T> items)
    {
        text.Append('(');
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
        {
            text.Append(i == 0 ? "{" : ", {").Append(values.Count).Append('}');
            values.Add(item);
        }

        text.Append(")\n");
        return this;
    }

    public FormattableString Question() => FormattableStringFactory.Create(text.ToString(), [.. values]);
}
