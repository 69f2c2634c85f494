using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>The messages about wikitext that is broken.</summary>
internal static class WikitextProblems
{
    private const int LongestQuote = 60;

    public static Problem UnclosedTemplate(int line, string name) =>
        new(line, ProblemSeverity.Warning, "unclosed-template", null, $"The closing braces of “{name}” are missing; it was taken to end before the next blank line or heading.");

    public static Problem UnclosedNote(int line) =>
        new(line, ProblemSeverity.Warning, "unclosed-note", null, "A footnote is not closed; its words were kept in the text.");

    /// <summary>What is odd about how an infobox is written.</summary>
    public static IEnumerable<Problem> Of(FoundInfobox? found) => found is null ? [] : found.WithoutKey.Select(ValueWithoutKey);

    private static Problem ValueWithoutKey(InfoboxField field) =>
        new(field.Line, ProblemSeverity.Warning, "value-without-key", field.Key, $"“{WholeLetters.Shortened(field.Value.ReplaceLineEndings(" "), LongestQuote)}” has no key; a pipe before it may be one too many.");
}
