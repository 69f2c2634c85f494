using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Wikitext;

namespace HistoryWiki.Web.Importing;

/// <summary>Counts what was read: articles, fields and how well they were understood, and templates.</summary>
public sealed class ReadingTally
{
    /// <summary>The articles that are within the limits of the wiki; redirects are none.</summary>
    public long Articles { get; private set; }

    /// <summary>The articles that were found, and the pages that were left out because they are no wanted articles.</summary>
    public long Found { get; private set; }

    /// <summary>The pages of exports that are no wanted articles.</summary>
    public long LeftOut { get; set; }

    /// <summary>The fields of conflicts that facts were read from, or that are known to give none.</summary>
    public long FieldsUnderstood { get; private set; }

    /// <summary>The fields of conflicts that a problem was reported for.</summary>
    public long FieldsNotUnderstood { get; private set; }

    /// <summary>The fields of other infoboxes, which are kept and not read.</summary>
    public long FieldsAsWritten { get; private set; }

    public TemplateTally Templates { get; } = new();

    public void Add(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Found += text.Articles.Count + text.LeftOut;
        LeftOut += text.LeftOut;
        if (text.Templates is not null)
            Templates.Add(text.Templates);
    }

    public void Add(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.RedirectTo is null)
            Articles++;
        var fields = article.Infobox?.Fields.Count(field => field.Value.Length > 0) ?? 0;
        if (article.Kind != ArticleKind.Conflict)
        {
            FieldsAsWritten += fields;
            return;
        }

        var odd = article.Problems.Where(problem => problem.Field is not null).DistinctBy(problem => (problem.Line, problem.Field)).Count();
        FieldsNotUnderstood += Math.Min(odd, fields);
        FieldsUnderstood += fields - Math.Min(odd, fields);
    }
}
