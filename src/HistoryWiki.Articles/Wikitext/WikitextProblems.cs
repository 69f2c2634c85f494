namespace HistoryWiki.Articles.Wikitext;

/// <summary>The messages about wikitext that is broken.</summary>
internal static class WikitextProblems
{
    public static Problem UnclosedTemplate(int line, string name) =>
        new(line, ProblemSeverity.Warning, "unclosed-template", null, $"The closing braces of \"{name}\" are missing; it was taken to end before the next blank line or heading.");

    public static Problem UnclosedNote(int line) =>
        new(line, ProblemSeverity.Warning, "unclosed-note", null, "A footnote is not closed; its words were kept in the text.");

    /// <summary>What is odd about how an infobox is written.</summary>
    public static IEnumerable<Problem> Of(FoundInfobox? found) => found is null ? [] : found.WithoutKey.Select(ValueWithoutKey);

    private static Problem ValueWithoutKey(InfoboxField field) =>
        new(field.Line, ProblemSeverity.Warning, "value-without-key", field.Key, $"\"{Short(field.Value)}\" has no key; a pipe before it may be one too many.");

    private static string Short(string words)
    {
        const int Longest = 60;
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
