using HistoryWiki.Articles;
using HistoryWiki.Articles.Wikitext;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>A text that was read but not parsed yet: a whole file, or a revision of a page of an export.</summary>
/// <param name="Length">How many characters it has, so that reading does not run too far ahead of parsing.</param>
/// <param name="Parse">Parses it, on any thread.</param>
public sealed record SourceText(int Length, Func<ParsedText> Parse)
{
    /// <summary>Something that is wrong with the file at the place that reading has come to.</summary>
    public static SourceText Of(Problem problem) => new(0, () => new ParsedText([], [problem]));
}

/// <summary>What a <see cref="SourceText"/> holds.</summary>
/// <param name="Articles">Its articles, in order.</param>
/// <param name="Problems">What is wrong with the text itself, with lines of the file.</param>
public sealed record ParsedText(IReadOnlyList<SourceArticle> Articles, IReadOnlyList<Problem> Problems)
{
    /// <summary>The templates that were met.</summary>
    public TemplateTally? Templates { get; init; }

    /// <summary>Whether it comes from an export, of whose pages not all are wanted.</summary>
    public bool IsExport { get; init; }

    /// <summary>How many pages were left out because they are not wanted.</summary>
    public int LeftOut { get; init; }

    /// <summary>A page that is no wanted article.</summary>
    public static ParsedText Unwanted { get; } = new([], []) { IsExport = true, LeftOut = 1 };
}

/// <summary>An article as its source has it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Line">The line of the file that its text begins on, counted from 1.</param>
/// <param name="Revision">Who saved it in its wiki, where the source says so.</param>
public sealed record SourceArticle(ParsedArticle Article, int Line = 1, SourceRevision? Revision = null)
{
    /// <summary>The article as it is saved.</summary>
    public PreparedArticle Prepared { get; } = new(Article);

    /// <summary>How many texts of the file are done for good when this article is: those before its page.</summary>
    public long Texts { get; init; }

    /// <summary>A problem of the article with its line in the file.</summary>
    public Problem InFile(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem with { Line = LineInFile(problem.Line) };
    }

    /// <summary>The line of the file that a line of the article is; its first, where that is not known.</summary>
    public int LineInFile(int line) => Line + Math.Max(1, line) - 1;
}

/// <summary>A revision in the wiki that a source comes from.</summary>
/// <param name="At">When it was saved.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="Comment">What its author says about it.</param>
public sealed record SourceRevision(DateTimeOffset? At, string? Author, string? Comment);
