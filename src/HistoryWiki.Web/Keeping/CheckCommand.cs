using System.CommandLine;
using System.Globalization;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Keeping;

/// <summary>The command <c>check [--repair]</c>: proves the database whole, or says what is wrong and mends what is derived.</summary>
public static class CheckCommand
{
    public static Command Create(string[] settings)
    {
        var repair = new Option<bool>("--repair") { Description = "Derive anew whatever does not agree with the articles." };
        var command = new Command("check", "Proves the database whole: the file, the revisions, and everything that is derived from them.") { repair };
        command.SetAction((parsed, cancellation) =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return CommandHost.Run(settings, errors, services => Check(services, parsed.GetValue(repair), output, errors, cancellation));
        });
        return command;
    }

    /// <summary>Checks, and mends if it is asked to; the answer is the exit code: 0 if the wiki is whole in the end, else 1.</summary>
    public static async Task<int> Check(IServiceProvider services, bool repair, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (!await TablesVersions.AreReadable(services))
            throw DatabaseFaults.Missing(services.GetRequiredService<SqliteConnections>().File);

        var progress = Progress.On(errors, services.GetRequiredService<TimeProvider>());
        var check = new WikiCheck(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<Writer>(), progress);
        try
        {
            var report = await check.Run(cancellation);
            await Write(report.Findings.Select(finding => finding.ToString()), output);
            if (repair && report.Findings.Count > 0)
                report = await new Mending(services.GetRequiredService<Writer>(), progress).MendAndCheck(report, check, output, cancellation);

            await Write([Summary(report)], output);
            return report.Findings.Count == 0 ? ExitCode.Done : ExitCode.NotAllDone;
        }
        catch (OperationCanceledException)
        {
            progress.Hide();
            await errors.WriteLineAsync("Stopped before everything was checked.");
            return ExitCode.NotAllDone;
        }
    }

    private static string Summary(CheckReport report)
    {
        var faults = report.Findings.Count == 0 ? "everything is whole" : Quantity.Of(report.Findings.Count, "fault");
        return string.Create(CultureInfo.InvariantCulture, $"Articles: {report.Articles:N0}, revisions: {report.Revisions:N0}: {faults}.");
    }

    private static async Task Write(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
            await output.WriteLineAsync(line);
    }
}
