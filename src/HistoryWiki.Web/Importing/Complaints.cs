using HistoryWiki.Articles;

namespace HistoryWiki.Web.Importing;

/// <summary>Says what is wrong with input, a line each, and counts it: <c>seeds/a.txt(10): warning: empty-item: …</c>.</summary>
public sealed class Complaints(TextWriter output, Progress? progress = null)
{
    private readonly SortedDictionary<string, int> byCode = new(StringComparer.Ordinal);

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>How often each code was reported, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, int> ByCode => byCode;

    /// <summary>Reports a problem of a file; one of no line in particular stands at line 1, so that every message has the same shape.</summary>
    public void Add(string file, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Tell(problem, $"{file}({Math.Max(1, problem.Line)})");
    }

    /// <summary>Reports why nothing is read at a path, which has no lines.</summary>
    public void AddPath(string path, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Tell(problem, path);
    }

    private void Tell(Problem problem, string place)
    {
        byCode[problem.Code] = byCode.GetValueOrDefault(problem.Code) + 1;
        if (problem.Severity == ProblemSeverity.Error)
            Errors++;
        else
            Warnings++;

        progress?.Hide();
        output.WriteLine(Printable($"{place}: {Word(problem.Severity)}: {problem.Code}: {problem.Message}"));
    }

    private static string Word(ProblemSeverity severity) => severity == ProblemSeverity.Error ? "error" : "warning";

    // Words of a file must not be able to move the cursor of a terminal or to begin a line of their own.
    private static string Printable(string line) =>
        line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : line;
}
