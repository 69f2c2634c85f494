using System.CommandLine;
using HistoryWiki.Articles.Json;

namespace HistoryWiki.Web.Importing;

/// <summary>The command <c>parse PATH…</c>: prints each article as a line of JSON, and touches no database.</summary>
public static class ParseCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var command = new Command("parse", "Reads articles and prints one JSON object an article, without touching any database.");
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Parsing hardly waits, and would be over before the command line listens to Ctrl+C.
            await Task.Yield();
            await using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
            return await Parse(input.Paths(parsed), input.Choices(parsed), output, parsed.InvocationConfiguration.Error, TimeProvider.System, cancellation);
        });
        return command;
    }

    /// <summary>Prints the articles; the answer is the exit code: 0, or 1 where something could not be read.</summary>
    public static async Task<int> Parse(IEnumerable<string> paths, ReadingChoices choices, Stream output, TextWriter errors, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var progress = Progress.On(errors, clock);
        var complaints = new Complaints(errors, progress);
        var reading = new ReadingProgress(progress, clock);
        var files = ArticleFiles.Find(paths, complaints);
        reading.Begin(files);
        var reader = new ArticleReader(choices, complaints, reading);
        foreach (var file in files)
        {
            if (cancellation.IsCancellationRequested)
                break;
            await foreach (var source in reader.Read(file, cancellation: CancellationToken.None))
            {
                if (cancellation.IsCancellationRequested)
                    break;
                ArticleJson.WriteLine(source.Article, output);
            }
        }

        reading.End(reader.Tally.Articles);
        if (cancellation.IsCancellationRequested)
            await errors.WriteLineAsync("Stopped before everything was read.");
        return complaints.Errors > 0 || cancellation.IsCancellationRequested ? ExitCode.NotAllDone : ExitCode.Done;
    }
}
