using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web;

/// <summary>Brings the database up to date, imports the seed articles on the first start, and serves.</summary>
public static class ServeCommand
{
    public static Task<int> Run(string[] args) => CommandHost.Run(() => WikiHost.Build(args), Console.Error, Serve);

    private static async Task<int> Serve(WebApplication app)
    {
        var writer = app.Services.GetRequiredService<Writer>();
        await writer.Migrate();
        await OlderArticles.DeriveAnew(writer, Progress.On(Console.Error, app.Services.GetRequiredService<TimeProvider>()));
        await SeedImport.RunOnFirstStart(app.Services);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"HistoryWiki is ready: {string.Join(", ", app.Urls)}"));
        await ServingAddresses.Start(app);
        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }
}
