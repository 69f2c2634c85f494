using System.Diagnostics;
using System.Text.RegularExpressions;
using HistoryWiki.Web.Tests.Rules;

namespace HistoryWiki.Web.Tests;

/// <summary>The app as it was built, run as a process of its own with a database of its own.</summary>
public sealed partial class BuiltApp : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    public TemporaryFolder Folder { get; } = new();

    public string Database => Folder.At("data/wiki.db");

    /// <summary>The file a person would start.</summary>
    private static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "historywiki.exe" : "historywiki");

    /// <summary>Runs it to its end, in its folder.</summary>
    public Task<Outcome> Run(params string[] args) => RunCommand(Executable, args);

    /// <summary>Runs it as <c>dotnet run --project</c> does.</summary>
    public Task<Outcome> RunAsDeveloper(params string[] args)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        return RunCommand("dotnet", ["run", "--no-build", "-c", configuration, "--project", Path.Combine(SourceTree.Root, "src/HistoryWiki.Web"), "--", .. args]);
    }

    /// <summary>Runs it so that the permissions of files bind it, even where the tests run as root.</summary>
    public Task<Outcome> RunWithoutPrivileges(params string[] args) => Environment.IsPrivilegedProcess && OperatingSystem.IsLinux()
        ? RunCommand("setpriv", ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search", Executable, .. args])
        : Run(args);

    /// <summary>Starts it and does not wait.</summary>
    public Process Start(params string[] args) => Process.Start(Info(Executable, args)) ?? throw new InvalidOperationException("The app did not start.");

    public static async Task<Outcome> End(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        using var patience = new CancellationTokenSource(LongestRun);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new Outcome(process.ExitCode, await output, ProgressLine().Replace(await errors, ""));
    }

    public void Dispose() => Folder.Dispose();

    private async Task<Outcome> RunCommand(string command, string[] args)
    {
        using var process = Process.Start(Info(command, args)) ?? throw new InvalidOperationException($"{command} did not start.");
        return await End(process);
    }

    private ProcessStartInfo Info(string command, string[] args)
    {
        var info = new ProcessStartInfo(command, args) { WorkingDirectory = Folder.Path, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["HistoryWiki__Database"] = $"Data Source={Database}";
        return info;
    }

    // On a slow machine the same run says how far it is.
    [GeneratedRegex(@"^[0-9][0-9.,]* (of [0-9][0-9.,]* .*|articles? checked)\r?\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProgressLine();

    /// <summary>How a run ended; what it said of its progress is left out.</summary>
    public sealed record Outcome(int Exit, string Output, string Errors);
}
