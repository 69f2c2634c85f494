namespace HistoryWiki.Articles.Quality;

/// <summary>All checks, in the order in which their problems are told.</summary>
public static class QualityChecks
{
    private static readonly IQualityCheck[] BesideWars = [new OutsideWarCheck(), new CircleOfWarsCheck()];

    private static readonly IQualityCheck[] All =
    [
        new MissingSideCheck(),
        new VictorCheck(),
        .. BesideWars,
        new CommanderOnBothSidesCheck(),
        new CapturedAboveStrengthCheck(),
        new LossesAboveStrengthCheck(),
        new DatesDisagreeCheck(),
        new NumbersDisagreeCheck(),
        new TruncatedArticleCheck(),
        new NoSourceCheck(),
    ];

    /// <summary>The codes of what the checks report.</summary>
    public static IReadOnlySet<string> Codes { get; } = All.Select(check => check.Code).ToHashSet();

    /// <summary>The codes of what somebody who only reads wants to know: that a fact is doubtful, or lost. The others are about how a text is typed, and for those who mend it.</summary>
    public static IReadOnlySet<string> CodesForReaders { get; } = Codes.Union(["end-before-start", "date-not-understood", "range-reversed", "number-unread", "empty-support-group", "empty-date-heading", "lost-quotation"]).ToHashSet();

    /// <summary>The problems that the facts and the words of an article show together.</summary>
    public static IEnumerable<Problem> Find(CheckedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return All.SelectMany(check => check.Find(article));
    }

    /// <summary>What the readers of a text found and what the checks find: nothing of it twice, and no mere remark. What is doubted about the facts comes first.</summary>
    /// <param name="read">What the readers of the text and its infobox found.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<Problem> With(IEnumerable<Problem> read, CheckedArticle article)
    {
        ArgumentNullException.ThrowIfNull(read);
        var found = Find(article).ToLookup(problem => problem.Field is null);
        return [.. found[false], .. read.Where(problem => !Codes.Contains(problem.Code) && !problem.IsRemark), .. found[true]];
    }

    /// <summary>The codes of those problems that show only beside the articles of the larger wars.</summary>
    public static IReadOnlyList<string> CodesBesideWars { get; } = [.. BesideWars.Select(check => check.Code)];

    /// <summary>Those problems alone that show only beside the articles of the larger wars.</summary>
    public static IEnumerable<Problem> FindBesideWars(CheckedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return BesideWars.SelectMany(check => check.Find(article));
    }
}
