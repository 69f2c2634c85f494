using System.Text.Json;

namespace HistoryWiki.Browser.Tests;

/// <summary>What the Dockerfile says that a test repeats without Docker.</summary>
/// <param name="Publish">The command that publishes the app to /app.</param>
/// <param name="Environment">The environment of the running container.</param>
/// <param name="EntryPoint">The program and its first arguments.</param>
public sealed record Dockerfile(string Publish, IReadOnlyDictionary<string, string> Environment, IReadOnlyList<string> EntryPoint)
{
    public static Dockerfile Read(string repository)
    {
        var lines = File.ReadAllLines(Path.Combine(repository, "Dockerfile"));
        return new Dockerfile(
            lines.Single(line => line.StartsWith("RUN dotnet publish ", StringComparison.Ordinal))["RUN ".Length..],
            Lines("ENV ").Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim('"')),
            JsonSerializer.Deserialize<string[]>(Lines("ENTRYPOINT ").Single())!);

        IEnumerable<string> Lines(string instruction) =>
            lines.Where(line => line.StartsWith(instruction, StringComparison.Ordinal)).Select(line => line[instruction.Length..]);
    }
}
