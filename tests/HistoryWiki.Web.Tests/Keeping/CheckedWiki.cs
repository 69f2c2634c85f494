using HistoryWiki.Articles;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Keeping;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Keeping;

/// <summary>A wiki with an article that has derived rows of every kind, and a back door to plant faults.</summary>
public sealed class CheckedWiki : IAsyncLifetime
{
    public const string Title = "Battle of Kanzhal (1708)";

    public WikiApp App { get; } = new(services => services.AddSingleton<TimeProvider>(new StoppedClock()));

    public static ArticleContent Kanzhal(string date = "September 1708") => Some.Conflict(
            Title,
            ("Conflict", "Battle of Kanzhal"),
            ("Partof", "Kabardian–Crimean wars"),
            ("Date", date),
            ("Place", "Kanzhal"),
            ("Result", "Kabardian victory"),
            ("Combatant1", "Kabardia"),
            ("Combatant2", "Crimean Khanate, Supported by:,"),
            ("Commander2", "Qaplan I Giray, Murad MirzaKIA"))
        .With("Battle", "They met near [[Malka]]; Kaplan I Giray fled, and it is told in [[Battle of Kanzhal (1708)|this article]]. After the Siege of Azov and the Battle of Malka it was the third.");

    public async ValueTask InitializeAsync()
    {
        await App.Save(Kanzhal("1708"));
        await App.Save(Kanzhal());
        await App.Save(Some.Conflict("Battle of Malka"));
        await App.Save(Some.Conflict("Siege of Azov (1637)"));
        await App.Save(Some.Conflict("Siege of Azov (1695)"));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Changes the database past the app, with references between tables unguarded.</summary>
    public void Plant(string sql) => Ask(sql);

    /// <summary>Asks the database past the app; the answer is the first value.</summary>
    public object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={App.Database};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // text of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    /// <summary>Runs the command <c>check</c>.</summary>
    public async Task<(int Exit, string Output)> Check(bool repair = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exit = await CheckCommand.Check(App.Services, repair, output, TextWriter.Null, CancellationToken.None);
        return (exit, output.ToString());
    }
}
