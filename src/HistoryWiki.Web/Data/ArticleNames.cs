using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The names that mean one article and no other, so that whatever names them is about it.</summary>
public static class ArticleNames
{
    private const int Most = 200;

    /// <summary>The title first, then the other names that no second article has, or that lead to this one by a redirect; folded as names in facts are, and no more than <see cref="Most"/>.</summary>
    public static async Task<IReadOnlyList<string>> Of(WikiContext wiki, int articleId) =>
        (await Folded(wiki, articleId, Most)).Select(NameFolding.FoldName).Distinct().ToList();

    /// <summary>The same, folded as titles are.</summary>
    public static async Task<IReadOnlyList<string>> Folded(WikiContext wiki, int articleId, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        var title = await wiki.Articles.Where(a => a.Id == articleId).Select(a => a.FoldedTitle).SingleAsync();
        var others = await wiki.Aliases.Where(a => a.ArticleId == articleId && a.FoldedName != title)
            .Where(a => !wiki.Articles.Any(other => other.FoldedTitle == a.FoldedName))
            .OrderBy(a => a.Id).Take(most)
            .Select(a => new { a.Name, a.FoldedName, IsShared = wiki.Aliases.Any(other => other.FoldedName == a.FoldedName && other.ArticleId != articleId) })
            .ToListAsync();
        var names = others.Where(name => !name.IsShared).Select(name => name.FoldedName).ToList();
        // What it was called once means it, whoever has the name as well.
        foreach (var shared in others.Where(name => name.IsShared))
        {
            if (await Redirects.Find(wiki, shared.Name) is { } led && NameFolding.Fold(led) == title)
                names.Add(shared.FoldedName);
        }

        return [title, .. names];
    }
}
