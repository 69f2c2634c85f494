using System.Text;
using HistoryWiki.Articles;

namespace HistoryWiki.Web.Data;

/// <summary>How large an article may be before it is refused, so that one article can never make the wiki slow for everyone: several times what the largest articles of Wikipedia have.</summary>
public static class ArticleLimits
{
    public const int TitleBytes = 255;
    public const int Fields = 500;
    public const int Sections = 1_000;
    public const int Links = 10_000;
    public const int ArticleBytes = 1024 * 1024;

    /// <summary>The limits that an article breaks, each once, with the first place that breaks it.</summary>
    public static IReadOnlyList<Problem> BrokenBy(ArticleContent article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var fields = article.Fields;
        var start = fields.Count > 0 ? fields[0].Line : 0;
        var broken = new List<Problem>();

        var title = Bytes(article.Title);
        if (title > TitleBytes)
            broken.Add(Refusal(start, "title-too-long", null, $"The title has {Quantity.Number(title)} bytes; at most {Quantity.Number(TitleBytes)} are allowed."));

        if (fields.Count > Fields)
            broken.Add(Refusal(fields[Fields].Line, "too-many-fields", fields[Fields].Key, $"The infobox has {Quantity.Number(fields.Count)} fields; at most {Quantity.Number(Fields)} are allowed."));

        if (article.Sections.Count > Sections)
            broken.Add(Refusal(start, "too-many-sections", null, $"The article has {Quantity.Number(article.Sections.Count)} sections; at most {Quantity.Number(Sections)} are allowed."));

        var links = CountLinks(article.Sections);
        if (links > Links)
            broken.Add(Refusal(start, "too-many-links", null, $"The text has {Quantity.Number(links)} links; at most {Quantity.Number(Links)} are allowed."));

        var whole = title + fields.Sum(Size) + article.Sections.Sum(Size) + article.Categories.Sum(Bytes);
        if (whole > ArticleBytes)
            broken.Add(Refusal(start, "article-too-long", null, $"The article has {Quantity.Number(whole)} bytes; at most {Quantity.Number(ArticleBytes)} are allowed."));

        return broken;
    }

    /// <summary>How many links sections make.</summary>
    public static int CountLinks(IEnumerable<ArticleSection> sections) => sections.Sum(section => section.Markdown.AsSpan().Count("[["));

    private static long Size(InfoboxField field) => Bytes(field.Key) + Bytes(field.Value);

    private static long Size(ArticleSection section) => Bytes(section.Heading ?? "") + Bytes(section.Markdown);

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static Problem Refusal(int line, string code, string? field, string message) =>
        new(line, ProblemSeverity.Error, code, field, message + " The article is left out.");
}
