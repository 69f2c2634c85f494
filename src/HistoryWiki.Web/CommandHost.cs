using HistoryWiki.Web.Data;

namespace HistoryWiki.Web;

/// <summary>The door through which commands and serving go. A database or an address that cannot be used is one line and exit code 1, a setting that cannot be understood exit code 2.</summary>
public static class CommandHost
{
    // What a command has to say is its output; a log line about the same would only stand in between.
    private static readonly string[] WithoutLogs =
        ["--Serilog:MinimumLevel:Default=Fatal", "--Serilog:MinimumLevel:Override:Microsoft=Fatal", "--Serilog:MinimumLevel:Override:System=Fatal"];

    /// <summary>Does the work of a command with the services of the app; the answer is the exit code.</summary>
    public static Task<int> Run(string[] settings, TextWriter complaints, Func<IServiceProvider, Task<int>> work)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Run(() => WikiHost.BuildServices([.. settings, .. WithoutLogs]), complaints, app => work(app.Services));
    }

    /// <summary>Builds an app and does the work with it; the answer is the exit code.</summary>
    public static async Task<int> Run(Func<WebApplication> build, TextWriter complaints, Func<WebApplication, Task<int>> work)
    {
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(complaints);
        ArgumentNullException.ThrowIfNull(work);
        // SQLite is never waited for asynchronously: without this the work would be over before the command line listens to Ctrl+C.
        await Task.Yield();
        var file = "";
        try
        {
            await using var app = build();
            file = app.Services.GetRequiredService<SqliteConnections>().File;
            return await work(app);
        }
        catch (WrongSettingException e)
        {
            await complaints.WriteLineAsync(e.Message);
            return ExitCode.WrongCommandLine;
        }
        catch (ServingFaultException e)
        {
            await complaints.WriteLineAsync(e.Message);
            return ExitCode.NotAllDone;
        }
        catch (Exception e) when (DatabaseFaults.Explain(e, file) is { } line)
        {
            await complaints.WriteLineAsync(line);
            return ExitCode.NotAllDone;
        }
    }
}
