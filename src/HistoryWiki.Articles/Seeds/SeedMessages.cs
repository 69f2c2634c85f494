namespace HistoryWiki.Articles.Seeds;

/// <summary>Every message about the shape of a seed text, in one place so that they speak with one voice. What is odd inside a field is the facts reader's to say.</summary>
internal static class SeedMessages
{
    public static Problem NoTitle(string title) => Warning(1, "no-title",
        $"No line “= Title =” begins the article. It was named “{title}” after its file.");

    public static Problem TextBeforeTitle(int line) => Warning(line, "text-before-title",
        "Words stand before the title. They were put at the beginning of the lead.");

    public static Problem RepeatedTitle(int line, string title) => Warning(line, "repeated-title",
        $"An earlier article of this file is already called “{title}”.");

    public static Problem EmptyArticle(int line) => Warning(line, "empty-article",
        "Nothing stands under the title.");

    public static Problem Redirect(int line, string target) => Warning(line, "redirect",
        $"The page has no text of its own; it points to “{target}”.");

    public static Problem TruncatedArticle(int line) => Warning(line, "truncated-article",
        "The article stops in the middle of a sentence.");

    public static Problem LostQuotation(int line) => Warning(line, "lost-quotation",
        "The paragraph ends with a colon, but neither a list nor a quotation follows. It was probably lost in the export.");

    public static Problem UnsoundHeading(int line, SeedHeading heading) => Warning(line, "uneven-heading",
        $"The equals signs around “{heading.Words}” do not match or are more than six. It was read as a heading of level {heading.Level}.");

    public static Problem SecondInfobox(int line) => Warning(line, "second-infobox",
        "The article has another infobox. Only the first is read; the lines of this one stay in the text.");

    public static Problem LineWithoutKey(int line, string field) => new(line, ProblemSeverity.Warning, "line-without-key", field,
        $"The line has no key. Its words were added to “{field}”, the field above it.");

    public static Problem MissingDash(int line, string field) => new(line, ProblemSeverity.Warning, "missing-dash", field,
        $"No dash stands before “{field}”. It was read as a field all the same.");

    public static Problem EmptyItems(int line, int count) => Warning(line, "empty-list-item",
        count == 1
            ? "A list item is empty; what stood there was lost in the export. It was left out."
            : $"{count} list items are empty; what stood there was lost in the export. They were left out.");

    public static Problem StrayBullet(int line) => Warning(line, "stray-bullet",
        "The list item begins with a second bullet, which was left out.");

    public static Problem StrayMarks(int line) => Warning(line, "stray-marks",
        "The line has no words, only punctuation. It is kept as it is.");

    public static Problem Nowiki(int line, int count) => Warning(line, "left-over-nowiki",
        count == 1
            ? "A “<nowiki/>” was left over. It was dropped; between two words a space stands in its place."
            : $"{count} “<nowiki/>” were left over. They were dropped; between two words a space stands in their place.");

    public static Problem Entities(int line, int count) => Warning(line, "left-over-entity",
        count == 1
            ? "An HTML entity such as “&nbsp;” was left over. It was replaced by its character."
            : $"{count} HTML entities such as “&nbsp;” were left over. They were replaced by their characters.");

    public static Problem Tags(int line, int count) => Warning(line, "left-over-tag",
        count == 1
            ? "An HTML tag was left over. It is shown as plain words."
            : $"{count} HTML tags were left over. They are shown as plain words.");

    public static Problem Template(int line) => Warning(line, "left-over-template",
        "Braces of a wikitext template were left over. They are shown as plain words.");

    private static Problem Warning(int line, string code, string message) => new(line, ProblemSeverity.Warning, code, null, message);
}
