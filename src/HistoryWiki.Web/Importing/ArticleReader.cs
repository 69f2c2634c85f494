using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Importing;

/// <summary>Reads the articles of files, one file at a time, and reports everything that is odd about them.</summary>
public sealed class ArticleReader(string format, Complaints complaints)
{
    /// <summary>The articles of a file that are within the limits of the wiki.</summary>
    public IEnumerable<ParsedArticle> Read(string file)
    {
        var reading = FileText.Read(file);
        if (reading.Problem is { } problem)
        {
            complaints.Add(file, problem);
            return [];
        }

        var articles = ArticleFormat.Of(format, file).Parse(reading.Text, Path.GetFileName(file));
        if (articles.Count == 0)
            complaints.Add(file, InputProblems.NoArticle);

        return articles.Where(article => Accept(file, article));
    }

    private bool Accept(string file, ParsedArticle article)
    {
        var limits = ArticleLimits.BrokenBy(ArticleContent.Of(article));
        foreach (var problem in limits.Count > 0 ? limits : article.Problems)
            complaints.Add(file, problem);

        return limits.Count == 0;
    }
}
