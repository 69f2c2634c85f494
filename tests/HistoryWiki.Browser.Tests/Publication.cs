using System.Diagnostics;

namespace HistoryWiki.Browser.Tests;

/// <summary>The app as the Dockerfile publishes it: by its own command, run with its own environment and entry point; only port and folders differ.</summary>
public sealed class Publication : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("historywiki-published-").FullName;
    private readonly Dockerfile dockerfile = Dockerfile.Read(Repository.Root);

    public async ValueTask InitializeAsync()
    {
        var publish = new ProcessStartInfo("bash", ["-c", dockerfile.Publish.Replace("/app", folder, StringComparison.Ordinal)]) { WorkingDirectory = Repository.Root };
        await Finish(publish, "");
    }

    /// <summary>Runs a command of the app to its end and returns what it printed; any exit code but 0 is an error.</summary>
    public Task<string> Run(string dataFolder, string input, params string[] words) => Finish(StartInfo(dataFolder, "http://localhost:0", [.. dockerfile.EntryPoint, .. words]), input);

    /// <summary>Imports files of which some may hold what cannot be read, which is said and ends with exit code 1.</summary>
    public Task<string> ImportWhatCanBeRead(string dataFolder, string folder) => Finish(StartInfo(dataFolder, "http://localhost:0", [.. dockerfile.EntryPoint, "import", folder]), "", 0, 1);

    /// <summary>Starts the app and waits until it is ready. The words before it are a program that runs it, such as <c>strace</c>.</summary>
    public Task<Server> Serve(string dataFolder, params string[] under) => Server.Start(address => StartInfo(dataFolder, address, [.. under, .. dockerfile.EntryPoint]));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private ProcessStartInfo StartInfo(string dataFolder, string address, string[] words)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1)) { WorkingDirectory = folder };
        foreach (var (name, value) in dockerfile.Environment)
            start.Environment[name] = value.Replace("/data", dataFolder, StringComparison.Ordinal).Replace("http://+:8080", address, StringComparison.Ordinal);
        return start;
    }

    private static async Task<string> Finish(ProcessStartInfo start, string input, params int[] fine)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 || fine.Contains(process.ExitCode)
            ? await output
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with exit code {process.ExitCode}:\n{await output}\n{await errors}");
    }
}
