using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HistoryWiki.Benchmarks.Searching;

/// <summary>The <c>sqlite3</c> command, which is asked the same as the app.</summary>
internal static partial class SqliteShell
{
    /// <summary>What it answers.</summary>
    public static async Task<string> Ask(string database, string input)
    {
        using var shell = Process.Start(new ProcessStartInfo("sqlite3", ["-readonly", database]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var answer = shell.StandardOutput.ReadToEndAsync();
        await shell.StandardInput.WriteAsync(input);
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        return shell.ExitCode == 0 ? await answer : throw new InvalidOperationException($"sqlite3 ended with {shell.ExitCode}.");
    }

    /// <summary>How many milliseconds each of some questions takes it, by the clock and of the processor, after all were asked once.</summary>
    public static async Task<IReadOnlyList<(double Clock, double Processor)>> Times(string database, IReadOnlyList<string> questions)
    {
        var all = string.Concat(questions.Select(question => question + ";\n"));
        var answer = await Ask(database, $".output /dev/null\n{all}.output stdout\n.timer on\n{all}");
        return [.. RunTime().Matches(answer).Select(time => (Milliseconds(time, "real"), Milliseconds(time, "user") + Milliseconds(time, "sys")))];
    }

    private static double Milliseconds(Match time, string group) => double.Parse(time.Groups[group].ValueSpan, CultureInfo.InvariantCulture) * 1000;

    [GeneratedRegex("real (?<real>[0-9.]+) user (?<user>[0-9.]+) sys (?<sys>[0-9.]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RunTime();
}
