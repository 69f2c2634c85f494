using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Tests;

/// <summary>Makes articles in which everything that a test does not speak of is ordinary.</summary>
public static class Some
{
    /// <summary>A conflict with the given infobox lines, for example <c>("Date", "January 1644")</c>.</summary>
    public static ArticleContent Conflict(string title, params (string Key, string Value)[] fields) => new(
        title,
        ArticleKind.Conflict,
        new Infobox("military conflict", fields.Select((f, i) => new InfoboxField(f.Key, f.Value, i + 4)).ToList()),
        [new ArticleSection(1, null, $"The {title} was a conflict.")],
        []);

    /// <summary>The same article with another section at its end.</summary>
    public static ArticleContent With(this ArticleContent article, string heading, string markdown) =>
        article with { Sections = [.. article.Sections, new ArticleSection(2, heading, markdown)] };
}
