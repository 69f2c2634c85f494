using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HistoryWiki.Browser.Tests;

/// <summary>The published app while it serves.</summary>
public sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly List<string> log = [];

    private Server(string address, ProcessStartInfo start)
    {
        Address = address;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Address { get; }

    /// <summary>What the app has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return string.Join('\n', log);
        }
    }

    internal static async Task<Server> Start(Func<string, ProcessStartInfo> startAt)
    {
        var address = $"http://localhost:{FreePort()}";
        var server = new Server(address, startAt(address));
        await server.WaitUntilReady();
        return server;
    }

    /// <summary>Ends the app as a power switch would, without a chance to tidy up.</summary>
    public async Task Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    private async Task WaitUntilReady()
    {
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < LongestStart; await Task.Delay(50))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The published app ended with exit code {process.ExitCode}:\n{Log}");
            try
            {
                if ((await http.GetAsync(Address + "/health/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException($"The published app did not answer:\n{Log}");
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (log)
            log.Add(line.Data ?? "");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
