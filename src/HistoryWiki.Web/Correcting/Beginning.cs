using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting;

/// <summary>An article that nobody has written yet, as its editor finds it: a title, a kind and nothing else. It stands where another form has the revision that it corrects.</summary>
public static class Beginning
{
    /// <summary>What the form says of its revision; those that were saved are counted from 1.</summary>
    public const int Number = 0;

    /// <summary>The content; null where no article can have the title.</summary>
    /// <param name="slug">The address.</param>
    /// <param name="kind">What it is about, as an address or a form says it; a conflict where that is no kind.</param>
    public static ArticleContent? Of(string slug, string? kind)
    {
        var title = TitleRules.Proper(ArticleSlug.ToTitle(slug));
        return TitleRules.FaultOf(title) is null ? new ArticleContent(title, KindOf(kind), null, [], []) : null;
    }

    private static ArticleKind KindOf(string? kind) =>
        Enum.GetValues<ArticleKind>().Where(known => string.Equals(known.ToString(), kind, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(ArticleKind.Conflict);
}
