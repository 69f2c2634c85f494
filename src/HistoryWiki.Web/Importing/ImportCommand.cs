using System.CommandLine;
using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>The command <c>import PATH… [--history] [--dry-run] [--resume] [--json]</c>: brings articles into the database, or says what that would do.</summary>
public static class ImportCommand
{
    public static Command Create(string[] settings)
    {
        var input = new InputOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be added and updated, and write nothing." };
        var resume = new Option<bool>("--resume") { Description = "Go on where the import of an export stopped." };
        var json = new Option<bool>("--json") { Description = "Print the report as one JSON object." };
        var command = new Command("import", "Imports articles into the database. What has not changed since its last import is left alone, and so is what somebody edited.") { dryRun, resume, json };
        input.AddTo(command);
        input.AddHistoryTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var order = new ImportOrder(input.Paths(parsed), input.Choices(parsed)) { DryRun = parsed.GetValue(dryRun), Json = parsed.GetValue(json), Resume = parsed.GetValue(resume) };
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return CommandHost.Run(settings, errors, services => Run(services, order, output, errors, cancellation));
        });
        return command;
    }

    /// <summary>Imports files and folders, or foresees it; the answer is the exit code: 0, or 1 where something could not be done.</summary>
    public static async Task<int> Run(IServiceProvider services, ImportOrder order, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var clock = services.GetRequiredService<TimeProvider>();
        var progress = Progress.On(errors, clock);
        var complaints = new Complaints(errors, progress);
        var run = new ImportRun(await Importer(services, order.DryRun, progress), order.Choices, complaints, new ReadingProgress(progress, clock))
        {
            Positions = order.DryRun ? null : new ImportPositions(services.GetRequiredService<Writer>(), services.GetRequiredService<IServiceScopeFactory>()),
            Prepare = order.DryRun ? _ => Task.CompletedTask : services.GetRequiredService<ArticleImport>().Prepare,
            Room = order.DryRun ? () => Task.CompletedTask : services.GetRequiredService<ArticleImport>().Room,
            Resume = order.Resume,
            Imported = order is { DryRun: true, Json: false } ? (title, outcome) => Announce(title, outcome, output, progress) : null,
        };
        var report = await run.Of(order.Paths, cancellation);
        if (!order.DryRun && !report.Stopped && (order.Resume || report.Redirects > 0))
            report.RedirectsToNothing = await services.GetRequiredService<Writer>().Run(Redirects.RemoveThoseToNothing, CancellationToken.None);
        await output.WriteAsync(order.Json ? report.Json(complaints, order.DryRun) : report.Text(complaints, order.DryRun, output.NewLine));
        if (report.Stopped)
            await errors.WriteLineAsync("Stopped. What was imported is whole; the same command with --resume imports the rest.");
        return complaints.Errors > 0 || report.Stopped ? ExitCode.NotAllDone : ExitCode.Done;
    }

    private static async Task<Func<ImportBatch, Task<IReadOnlyList<ImportDecision>>>> Importer(IServiceProvider services, bool dryRun, Progress progress)
    {
        var import = services.GetRequiredService<ArticleImport>();
        if (dryRun)
            return await TablesVersions.AreReadable(services) ? batch => Task.Run(() => import.Foresee(batch)) : ForeseeNew;

        var writer = services.GetRequiredService<Writer>();
        await writer.Migrate(CancellationToken.None);
        await OlderArticles.DeriveAnew(writer, progress);
        return import.Import;
    }

    private static Task<IReadOnlyList<ImportDecision>> ForeseeNew(ImportBatch batch) => Task.FromResult<IReadOnlyList<ImportDecision>>(
        [.. batch.Pages().Select(page => page[0].Article.RedirectTo is null ? new ImportDecision(ImportOutcome.Added, null, null) { Revisions = page.Count } : ImportDecision.Of(RedirectOutcome.Added))]);

    private static void Announce(string title, ImportOutcome outcome, TextWriter output, Progress progress)
    {
        if (outcome is not (ImportOutcome.Added or ImportOutcome.Updated))
            return;

        progress.Hide();
        output.WriteLine($"{(outcome == ImportOutcome.Added ? "add" : "update")}: {title}");
    }
}

/// <summary>What the command line says about an import.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Choices">How they are read.</param>
public sealed record ImportOrder(IReadOnlyList<string> Paths, ReadingChoices Choices)
{
    /// <summary>Say what would be done, and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Go on where the import of an export stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>Report as JSON.</summary>
    public bool Json { get; init; }
}
