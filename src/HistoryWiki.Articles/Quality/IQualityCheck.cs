namespace HistoryWiki.Articles.Quality;

/// <summary>Looks for one kind of doubt in what an article says. It would rather miss a doubt than raise a false one.</summary>
internal interface IQualityCheck
{
    /// <summary>The code of the problems it reports; what a reader of texts said under the same code, the check says in its place.</summary>
    string Code { get; }

    /// <summary>The problems of an article, each with its evidence. Pure, and never throws.</summary>
    IEnumerable<Problem> Find(CheckedArticle article);
}
