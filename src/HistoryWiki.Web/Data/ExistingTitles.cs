using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Which of the titles that a text mentions have an article.</summary>
public static class ExistingTitles
{
    private const int NamesInOneQuestion = 500;

    /// <summary>The folded link targets of an article's sections that are a name of an article, the article itself included.</summary>
    /// <param name="wiki">Where the other articles are looked for.</param>
    /// <param name="content">The content of the article.</param>
    /// <param name="redirects">The titles that lead to the article.</param>
    /// <param name="articleId">The article, if it is stored: its content says what it is called, so what is stored of it does not count.</param>
    public static Task<HashSet<string>> Among(WikiContext wiki, ArticleContent content, IReadOnlyList<string> redirects, int articleId = 0)
    {
        ArgumentNullException.ThrowIfNull(content);
        var wanted = content.Sections.SelectMany(s => SectionRenderer.LinkTargets(s.Markdown)).Select(NameFolding.Fold).ToHashSet();
        return Among(wiki, wanted, DerivedArticle.NamesOf(content, redirects), articleId);
    }

    /// <summary>Those of the wanted folded names that are one of the article's own or a name of another article.</summary>
    public static async Task<HashSet<string>> Among(WikiContext wiki, IReadOnlySet<string> wanted, IReadOnlySet<string> ownNames, int articleId)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(wanted);
        var found = wanted.Intersect(ownNames).ToHashSet();
        foreach (var names in wanted.Except(found).ToList().Chunk(NamesInOneQuestion))
        {
            found.UnionWith(await wiki.Articles.Where(a => a.Id != articleId && names.Contains(a.FoldedTitle)).Select(a => a.FoldedTitle).ToListAsync());
            found.UnionWith(await wiki.Aliases.Where(a => a.ArticleId != articleId && names.Contains(a.FoldedName)).Select(a => a.FoldedName).ToListAsync());
        }

        return found;
    }
}
