using System.Data.Common;
using System.Globalization;
using HistoryWiki.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HistoryWiki.Web.Searching;

/// <summary>Puts the questions of one search to the database, past EF Core, which takes longer to pass most of them on than SQLite to answer. Call it within a <see cref="OneMoment"/>.</summary>
internal sealed class IndexQuestions(WikiContext wiki)
{
    private readonly Dictionary<string, HashSet<int>> sets = [];

    /// <summary>All ids of an answer; asked once a search.</summary>
    public HashSet<int> Set(FormattableString question)
    {
        var text = question.ToString(CultureInfo.InvariantCulture);
        if (!sets.TryGetValue(text, out var set))
            sets[text] = set = [.. Ids(question, _ => true, int.MaxValue)];
        return set;
    }

    /// <summary>The first ids of an answer that pass, read no further than needed.</summary>
    /// <param name="question">A question whose first column is an id.</param>
    /// <param name="passes">Whether an id is wanted.</param>
    /// <param name="most">How many are read.</param>
    public List<int> Ids(FormattableString question, Predicate<int> passes, int most)
    {
        using var command = Command(question);
        using var reader = command.ExecuteReader();
        var ids = new List<int>();
        while (ids.Count < most && reader.Read())
        {
            if (reader.GetInt32(0) is var id && passes(id))
                ids.Add(id);
        }

        return ids;
    }

    /// <summary>Every row of an answer.</summary>
    public List<T> Rows<T>(FormattableString question, Func<DbDataReader, T> read)
    {
        using var command = Command(question);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>A question as it is put to the database: every value of it is a parameter.</summary>
    public DbCommand Command(FormattableString question)
    {
        var command = wiki.Database.GetDbConnection().CreateCommand();
        command.Transaction = wiki.Database.CurrentTransaction?.GetDbTransaction();
        var names = Enumerable.Range(0, question.ArgumentCount).Select(i => string.Create(CultureInfo.InvariantCulture, $"@p{i}")).ToArray();
#pragma warning disable CA2100 // every value of a question is a parameter
        command.CommandText = string.Format(CultureInfo.InvariantCulture, question.Format, [.. names]);
#pragma warning restore CA2100
        foreach (var (name, value) in names.Zip(question.GetArguments()))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
