namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What is wrong or doubtful in a form, in the order of the page.</summary>
public sealed class FormProblems
{
    private readonly List<FormProblem> all = [];

    public IReadOnlyList<FormProblem> Errors => all.Where(p => p.IsError).ToList();

    public IReadOnlyList<FormProblem> Warnings => all.Where(p => !p.IsError).ToList();

    /// <summary>Something that cannot be saved.</summary>
    public void Error(string box, string message) => all.Add(new FormProblem(box, message, IsError: true));

    /// <summary>Something that can be saved and should be looked at.</summary>
    public void Warn(string box, string message) => all.Add(new FormProblem(box, message, IsError: false));

    /// <summary>Whether a box or one of its rows has an error.</summary>
    public bool HasErrorWithin(string box) => all.Exists(p => p.IsError && (p.Box == box || p.Box.StartsWith(box + ".", StringComparison.Ordinal)));

    /// <summary>The error of a box; null where it has none.</summary>
    public string? ErrorOf(string box) => all.Find(p => p.IsError && p.Box == box)?.Message;

    /// <summary>The warning of a box; null where it has none.</summary>
    public string? WarningOf(string box) => all.Find(p => !p.IsError && p.Box == box)?.Message;
}

/// <summary>One fault of a form.</summary>
/// <param name="Box">The name of the box it is about, which is its id on the page.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="IsError">Whether it must be put right before saving.</param>
public sealed record FormProblem(string Box, string Message, bool IsError);
