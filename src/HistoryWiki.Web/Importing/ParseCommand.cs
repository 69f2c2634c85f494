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
            // Parsing never waits, and would be over before the command line listens to Ctrl+C.
            await Task.Yield();
            await using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
            return Parse(input.Paths(parsed), input.Format(parsed), output, parsed.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }

    /// <summary>Prints the articles; the answer is the exit code: 0, or 1 where something could not be read.</summary>
    public static int Parse(IEnumerable<string> paths, string format, Stream output, TextWriter complaints, CancellationToken cancellation)
    {
        var progress = Progress.On(complaints, TimeProvider.System);
        var problems = new Complaints(complaints, progress);
        var files = ArticleFiles.Find(paths, problems);
        var reader = new ArticleReader(format, problems);
        var articles = 0;
        for (var i = 0; i < files.Count && !cancellation.IsCancellationRequested; i++)
        {
            foreach (var article in reader.Read(files[i]))
            {
                ArticleJson.WriteLine(article, output);
                articles++;
                progress.Tell($"{i:N0} of {files.Count:N0} files, {articles:N0} articles");
            }
        }

        progress.Hide();
        if (cancellation.IsCancellationRequested)
            complaints.WriteLine("Stopped before everything was read.");
        return problems.Errors > 0 || cancellation.IsCancellationRequested ? 1 : 0;
    }
}
