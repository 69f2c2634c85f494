using System.CommandLine;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>The command <c>import PATH… [--dry-run]</c>: brings articles into the database, or says what that would do.</summary>
public static class ImportCommand
{
    private const int Done = 0;
    private const int PartlyDone = 1;

    public static Command Create(string[] settings)
    {
        var input = new InputOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be added and updated, and write nothing." };
        var command = new Command("import", "Imports articles into the database. What has not changed since its last import is left alone, and so is what somebody edited.") { dryRun };
        input.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return CommandHost.Run(settings, errors, services => parsed.GetValue(dryRun)
                ? Foresee(services, input.Paths(parsed), input.Format(parsed), output, errors, cancellation)
                : Import(services, input.Paths(parsed), input.Format(parsed), output, errors, cancellation));
        });
        return command;
    }

    /// <summary>Imports files and folders; the answer is the exit code: 0, or 1 where something could not be done.</summary>
    public static async Task<int> Import(IServiceProvider services, IEnumerable<string> paths, string format, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        await services.GetRequiredService<Writer>().Migrate(CancellationToken.None);
        var progress = Progress.On(output, services.GetRequiredService<TimeProvider>());
        var complaints = new Complaints(errors, progress);
        var run = new ImportRun(services.GetRequiredService<ArticleImport>().Import, complaints, progress);
        var report = await run.Of(paths, format, cancellation);
        progress.Hide();
        return await Finish(report, complaints, dryRun: false, output, errors);
    }

    private static async Task<int> Foresee(IServiceProvider services, IEnumerable<string> paths, string format, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var complaints = new Complaints(errors);
        var foresee = await TablesVersions.AreReadable(services)
            ? services.GetRequiredService<ArticleImport>().Foresee
            : (Func<ParsedArticle, Task<ImportDecision>>)(_ => Task.FromResult(new ImportDecision(ImportOutcome.Added, null, null)));
        var run = new ImportRun(foresee, complaints) { Imported = (article, outcome) => Announce(article, outcome, output) };
        return await Finish(await run.Of(paths, format, cancellation), complaints, dryRun: true, output, errors);
    }

    private static void Announce(ParsedArticle article, ImportOutcome outcome, TextWriter output)
    {
        if (outcome is ImportOutcome.Added or ImportOutcome.Updated)
            output.WriteLine($"{(outcome == ImportOutcome.Added ? "add" : "update")}: {article.Title}");
    }

    private static async Task<int> Finish(ImportReport report, Complaints complaints, bool dryRun, TextWriter output, TextWriter errors)
    {
        foreach (var line in report.Lines(complaints, dryRun))
            await output.WriteLineAsync(line);
        if (report.Stopped)
            await errors.WriteLineAsync("Stopped. What was imported is whole; the same command again imports the rest.");
        return complaints.Errors > 0 || report.Stopped ? PartlyDone : Done;
    }
}
