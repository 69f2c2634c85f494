namespace HistoryWiki.Web.Correcting.Form;

/// <summary>One thing that a list of the form offers.</summary>
/// <param name="Value">What the form posts.</param>
/// <param name="Label">What a person reads.</param>
public sealed record Choice(string Value, string Label)
{
    /// <summary>Reports a value that its list does not offer; whatever it was meant to say would be lost.</summary>
    internal static void Check(IEnumerable<Choice> offered, string value, string box, string what, FormProblems problems)
    {
        if (!offered.Any(choice => choice.Value == value))
            problems.Error(box, $"{what}: “{value}” is not in the list. Choose again");
    }
}
