using HistoryWiki.Web.Data;

namespace HistoryWiki.Web;

/// <summary>Brings the database up to date, imports the seed articles on the first start, and serves.</summary>
public static class ServeCommand
{
    public static async Task<int> Run(string[] args)
    {
        await using var app = WikiHost.Build(args);
        await app.Services.GetRequiredService<Writer>().Migrate();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"HistoryWiki is ready: {string.Join(", ", app.Urls)}"));
        await app.RunAsync();
        return 0;
    }
}
