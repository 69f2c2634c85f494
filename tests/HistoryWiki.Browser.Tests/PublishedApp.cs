using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HistoryWiki.Browser.Tests;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace HistoryWiki.Browser.Tests;

/// <summary>
/// The app published by the Dockerfile's own command and started with the Dockerfile's own environment and entry point;
/// only the port, the data folder and the output folder are its own.
/// </summary>
public sealed class PublishedApp : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("historywiki-published-").FullName;
    private readonly List<string> log = [];
    private Process? server;

    public string Address { get; } = $"http://localhost:{FreePort()}";

    /// <summary>What the app has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return string.Join('\n', log);
        }
    }

    private string AppFolder => Path.Combine(folder, "app");

    private string DataFolder => Path.Combine(folder, "data");

    public async ValueTask InitializeAsync()
    {
        var dockerfile = Dockerfile.Read(Repository.Root);
        await Run("bash", ["-c", dockerfile.Publish.Replace("/app", AppFolder, StringComparison.Ordinal)], Repository.Root);
        Directory.CreateDirectory(DataFolder);
        await AddAccount("Ayşe Bekova", "editor");
        await AddAccount("D. Akhmetov", "editor");
        await Serve();
    }

    /// <summary>Starts the app and waits until it answers.</summary>
    public async Task Serve()
    {
        var start = Start(Dockerfile.Read(Repository.Root).EntryPoint, AppFolder);
        server = Process.Start(start) ?? throw new InvalidOperationException("The published app did not start.");
        server.OutputDataReceived += Keep;
        server.ErrorDataReceived += Keep;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60);)
        {
            if (server.HasExited)
                throw new InvalidOperationException($"The published app ended with exit code {server.ExitCode}:\n{Log}");
            try
            {
                if ((await http.GetAsync(Address + "/health/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The published app did not answer:\n{Log}");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (log)
            log.Add(line.Data ?? "");
    }

    private Task AddAccount(string name, string role) =>
        Run(Dockerfile.Read(Repository.Root).EntryPoint, ["user", "add", name, "--role", role], AppFolder, People.Password);

    private async Task Run(string program, string[] words, string directory, string? input = null) => await Run([program], words, directory, input);

    private async Task Run(IReadOnlyList<string> program, string[] words, string directory, string? input = null)
    {
        var start = Start([.. program, .. words], directory);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program[0]} did not start.");
        await process.StandardInput.WriteLineAsync(input ?? "");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', [.. program, .. words])} ended with exit code {process.ExitCode}:\n{await output}\n{await errors}");
    }

    private ProcessStartInfo Start(IReadOnlyList<string> words, string directory)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Dockerfile.Read(Repository.Root).Environment)
            start.Environment[name] = value.Replace("/data", DataFolder, StringComparison.Ordinal).Replace("http://+:8080", Address, StringComparison.Ordinal);
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
