using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The names that mean one article and no other, folded as names in facts are, so that whatever names them is about it.</summary>
public static class ArticleNames
{
    private const int Most = 200;

    /// <summary>The title first, then the other names that no second article has.</summary>
    public static async Task<IReadOnlyList<string>> Of(WikiContext wiki, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var title = await wiki.Articles.Where(a => a.Id == articleId).Select(a => a.FoldedTitle).SingleAsync();
        var others = await wiki.Aliases.Where(a => a.ArticleId == articleId && a.FoldedName != title)
            .Where(a => !wiki.Aliases.Any(other => other.FoldedName == a.FoldedName && other.ArticleId != articleId))
            .Where(a => !wiki.Articles.Any(other => other.FoldedTitle == a.FoldedName))
            .OrderBy(a => a.Id).Select(a => a.FoldedName).Take(Most).ToListAsync();
        return others.Prepend(title).Select(NameFolding.FoldName).Distinct().ToList();
    }
}
