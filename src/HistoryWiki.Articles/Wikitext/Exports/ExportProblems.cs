using System.Globalization;

namespace HistoryWiki.Articles.Wikitext.Exports;

/// <summary>The messages about exports that are broken.</summary>
internal static class ExportProblems
{
    public static Problem NoExport() => Error(1, "no-export", "The file is no export of MediaWiki: it does not begin with a mediawiki element.");

    public static Problem DocumentType() => Error(1, "document-type", "The file declares a document type or entities, which exports never do; it is refused.");

    public static Problem BrokenPage(int line, string title, bool isBegun, string reason) =>
        Error(line, "broken-page", $"{Named(title)} is not well-formed and {LeftOut(isBegun)}: {Sentence(reason)}");

    public static Problem TooLarge(int line, string title, bool isBegun, int millions) =>
        Error(line, "page-too-large", $"{Named(title)} has more than {millions.ToString(CultureInfo.InvariantCulture)} million characters and {LeftOut(isBegun)}.");

    public static Problem TooDeep(int line, string title, bool isBegun) => Error(line, "page-too-deep", $"{Named(title)} is nested deeper than any export and {LeftOut(isBegun)}.");

    public static Problem WithoutTitle(int line) => Error(line, "page-without-title", "A page has no title and was left out.");

    public static Problem Truncated(int line, int pages) =>
        Error(line, "truncated-export", $"The file ends before the export does; {Whole(pages)}.");

    public static Problem Damaged(int line, string failure, int pages) =>
        Error(line, "damaged-export", $"The file cannot be read further; {Whole(pages)}. {Sentence(failure)}");

    private static Problem Error(int line, string code, string message) => new(line, ProblemSeverity.Error, code, null, message);

    /// <summary>A page of which revisions were given before the fault was found is not left out as a whole.</summary>
    private static string LeftOut(bool isBegun) => isBegun ? "was left out from there on" : "was left out";

    private static string Whole(int pages) => pages == 1 ? "1 page was whole" : $"{pages.ToString("N0", CultureInfo.InvariantCulture)} pages were whole";

    private static string Named(string title) => title.Length == 0 ? "A page" : $"The page \"{title}\"";

    private static string Sentence(string words) => words.EndsWith('.') ? words : words + ".";
}
