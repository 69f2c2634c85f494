using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web;

/// <summary>Brings the database up to date, imports the seed articles on the first start, and serves.</summary>
public static class ServeCommand
{
    public static async Task<int> Run(string[] args)
    {
        await using var app = WikiHost.Build(args);
        try
        {
            await app.Services.GetRequiredService<Writer>().Migrate();
            await SeedImport.RunOnFirstStart(app.Services);
        }
        catch (Exception e) when (DatabaseFaults.Explain(e, app.Services.GetRequiredService<SqliteConnections>().File) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"HistoryWiki is ready: {string.Join(", ", app.Urls)}"));
        await app.RunAsync();
        return 0;
    }
}
