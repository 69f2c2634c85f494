using HistoryWiki.Web.Data;
using HistoryWiki.Web.Importing;

namespace HistoryWiki.Web;

/// <summary>Brings the database up to date, imports the seed articles on the first start, and serves.</summary>
public static class ServeCommand
{
    // SQLite answers on the thread that asks, which waits for the disk with it. With as few threads as processors, whoever only needs one to go on
    // waits for the next that the runtime adds, twice a second. An import does without: each thread takes memory of its own.
    private const int ThreadsReady = 16;

    public static Task<int> Run(string[] args) => CommandHost.Run(() => WikiHost.Build(args), Console.Error, Serve);

    private static async Task<int> Serve(WebApplication app)
    {
        var writer = app.Services.GetRequiredService<Writer>();
        await writer.Migrate();
        await OlderArticles.DeriveAnew(writer, Progress.On(Console.Error, app.Services.GetRequiredService<TimeProvider>()));
        await SeedImport.RunOnFirstStart(app.Services);
        ThreadPool.GetMinThreads(out _, out var ofInput);
        ThreadPool.SetMinThreads(ThreadsReady, ofInput);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"HistoryWiki is ready: {string.Join(", ", app.Urls)}"));
        await ServingAddresses.Start(app);
        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }
}
