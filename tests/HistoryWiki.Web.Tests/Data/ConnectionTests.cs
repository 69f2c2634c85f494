using System.Collections.Concurrent;
using System.Data.Common;
using HistoryWiki.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HistoryWiki.Web.Tests.Data;

public class ConnectionTests
{
    private const string Reading = "synchronous=2 foreign_keys=1 journal_mode=wal busy_timeout=5000 query_only=1 wal_autocheckpoint=0 page_size=16384";
    private const string Writing = "synchronous=2 foreign_keys=1 journal_mode=wal busy_timeout=5000 query_only=0 wal_autocheckpoint=1000 page_size=16384";

    [Fact]
    public async Task Each_of_500_connections_that_the_app_opens_to_read_is_set_up_whole()
    {
        var seen = new ConcurrentBag<string>();
        await using var app = new WikiApp(services => services.ConfigureDbContext<WikiContext>(options => options.AddInterceptors(new Watch(seen))));
        var browser = app.Browser();

        await Parallel.ForEachAsync(Enumerable.Range(0, 500), async (_, _) => await app.Read(wiki => wiki.Articles.CountAsync()));
        await browser.GetAsync("/health/ready");

        Assert.True(seen.Count >= 500, $"{seen.Count} connections were opened.");
        Assert.Equal([Reading], seen.Distinct());
    }

    [Fact]
    public async Task No_memory_is_counted_for_which_all_connections_would_wait()
    {
        await using var app = new WikiApp();
        await app.Read(wiki => wiki.Articles.CountAsync());

        Assert.Equal(0, SQLitePCL.raw.sqlite3_memory_used());
    }

    [Fact]
    public async Task The_writing_connection_is_set_up_whole_for_every_job()
    {
        await using var app = new WikiApp();
        var writer = app.Services.GetRequiredService<Writer>();

        var seen = new List<string>();
        for (var i = 0; i < 20; i++)
            seen.Add(await writer.Run(wiki => Task.FromResult(PragmasOf(wiki.Database.GetDbConnection()))));

        Assert.Equal([Writing], seen.Distinct());
    }

    [Fact]
    public async Task A_row_without_its_parent_is_refused()
    {
        await using var app = new WikiApp();
        var writer = app.Services.GetRequiredService<Writer>();

        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => writer.Run(wiki =>
        {
            wiki.Fields.Add(new FieldRow { ArticleId = 4711, Key = "Date", Value = "1644" });
            return Task.FromResult(true);
        }));

        Assert.Contains("FOREIGN KEY", refusal.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_SQLite_of_the_operating_system_is_the_one_in_use()
    {
        await using var app = new WikiApp();

        var version = await app.Read(wiki => Task.FromResult(wiki.Database.GetDbConnection() is SqliteConnection c ? c.ServerVersion : ""));

        // 3.35.5 is the one bundled with SQLitePCLRaw 2.0.6; seeing it means that the bridge no longer works.
        Assert.NotEqual("3.35.5", version);
        Assert.True(Version.Parse(version) > new Version(3, 35, 5), version);
    }

    [Fact]
    public void The_bridge_to_the_older_wrapper_of_SQLite_is_still_needed()
    {
        var asked = typeof(Microsoft.EntityFrameworkCore.SqliteDbContextOptionsBuilderExtensions).Assembly.GetReferencedAssemblies()
            .Concat(typeof(SqliteConnection).Assembly.GetReferencedAssemblies()).First(a => a.Name == "SQLitePCLRaw.core").Version!;
        var loaded = typeof(SQLitePCL.raw).Assembly.GetName().Version!;

        Assert.True(loaded < asked, $"SQLitePCLRaw {loaded} is as new as the {asked} that is asked for: delete Sqlite.Bridge.props and Data/SqliteBridge.cs.");
    }

    private static string PragmasOf(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        return string.Join(' ', new[] { "synchronous", "foreign_keys", "journal_mode", "busy_timeout", "query_only", "wal_autocheckpoint", "page_size" }.Select(name =>
        {
#pragma warning disable CA2100 // names of this list
            command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
            return $"{name}={command.ExecuteScalar()}";
        }));
    }

    // Runs after the app's own set-up, because it was registered after it.
    private sealed class Watch(ConcurrentBag<string> seen) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => seen.Add(PragmasOf(connection));

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            seen.Add(PragmasOf(connection));
            return Task.CompletedTask;
        }
    }
}
