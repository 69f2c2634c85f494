namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What is wrong or doubtful in a form, in the order of the page; of each box the first counts.</summary>
public sealed class FormProblems
{
    private readonly List<FormProblem> errors = [];
    private readonly List<FormProblem> warnings = [];
    private readonly Dictionary<string, string> errorOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> warningOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> faulty = new(StringComparer.Ordinal);

    public IReadOnlyList<FormProblem> Errors => errors;

    public IReadOnlyList<FormProblem> Warnings => warnings;

    /// <summary>Something that cannot be saved.</summary>
    public void Error(string box, string message)
    {
        ArgumentNullException.ThrowIfNull(box);
        errors.Add(new FormProblem(box, message));
        errorOf.TryAdd(box, message);
        for (var end = box.Length; end > 0; end = box.LastIndexOf('.', end - 1))
            faulty.Add(box[..end]);
    }

    /// <summary>Something that can be saved and should be looked at.</summary>
    public void Warn(string box, string message)
    {
        warnings.Add(new FormProblem(box, message));
        warningOf.TryAdd(box, message);
    }

    /// <summary>Whether a box or one of its rows has an error.</summary>
    public bool HasErrorWithin(string box) => faulty.Contains(box);

    /// <summary>The error of a box; null where it has none.</summary>
    public string? ErrorOf(string box) => errorOf.GetValueOrDefault(box);

    /// <summary>The warning of a box; null where it has none.</summary>
    public string? WarningOf(string box) => warningOf.GetValueOrDefault(box);
}

/// <summary>One fault of a form.</summary>
/// <param name="Box">The name of the box it is about, which is its id on the page.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record FormProblem(string Box, string Message);
