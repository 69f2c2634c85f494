using HistoryWiki.Web.Data;

namespace HistoryWiki.Web;

/// <summary>Runs a command with the services of the app, without serving. A database that cannot be used is one line and exit code 1.</summary>
public static class CommandHost
{
    private const int NotDone = 1;

    // What a command has to say is its output; a log line about the same would only stand in between.
    private static readonly string[] WithoutLogs =
        ["--Serilog:MinimumLevel:Default=Fatal", "--Serilog:MinimumLevel:Override:Microsoft=Fatal", "--Serilog:MinimumLevel:Override:System=Fatal"];

    /// <summary>Builds the app from its settings and does the work with its services; the answer is the exit code.</summary>
    public static async Task<int> Run(string[] settings, TextWriter complaints, Func<IServiceProvider, Task<int>> work)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(complaints);
        ArgumentNullException.ThrowIfNull(work);
        var file = "";
        try
        {
            await using var app = WikiHost.BuildServices([.. settings, .. WithoutLogs]);
            file = app.Services.GetRequiredService<SqliteConnections>().File;
            return await work(app.Services);
        }
        catch (Exception e) when (DatabaseFaults.Explain(e, file) is { } line)
        {
            await complaints.WriteLineAsync(line);
            return NotDone;
        }
    }
}
