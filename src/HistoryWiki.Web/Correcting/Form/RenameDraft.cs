using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>The form that asks for a new title, as posted: an input record.</summary>
/// <param name="Base">The number of the revision that was current when the form was made.</param>
/// <param name="Token">A random word.</param>
/// <param name="Title">The title as typed.</param>
/// <param name="Summary">Why.</param>
public sealed record RenameDraft(int? Base, string Token, string Title, string Summary)
{
    public const string TitleBox = "title";

    /// <summary>Reads the posted form.</summary>
    public static RenameDraft Read(PostedValues posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return new RenameDraft(
            Digits.FindUnpadded(posted.Find(DraftReading.BaseBox)),
            posted.Find(DraftReading.TokenBox) ?? "",
            posted.Find(TitleBox) ?? "",
            posted.Find(DraftReading.SummaryBox)?.Trim() ?? "");
    }

    /// <summary>The title as an article can have it.</summary>
    public string ProperTitle => TitleRules.Proper(Title);

    /// <summary>What has to be mended before it can be saved.</summary>
    public FormProblems Problems()
    {
        var problems = new FormProblems();
        if (TitleRules.FaultOf(Title) is { } fault)
            problems.Error(TitleBox, fault);
        if (Summary.Length == 0)
            problems.Error(DraftReading.SummaryBox, "Say why");
        EditLimits.Check(problems, DraftReading.SummaryBox, "The reason", Summary, EditLimits.SummaryBytes);
        return problems;
    }
}
