using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Which of the titles that a text mentions have an article.</summary>
public static class ExistingTitles
{
    /// <summary>The folded link targets of an article's sections that are the title or an alias of an article.</summary>
    public static async Task<HashSet<string>> Among(WikiContext wiki, ArticleContent content, string ownTitle)
    {
        ArgumentNullException.ThrowIfNull(content);
        var wanted = content.Sections.SelectMany(s => SectionRenderer.LinkTargets(s.Markdown)).Select(NameFolding.Fold).ToHashSet();
        var found = await Among(wiki, wanted);
        if (wanted.Contains(ownTitle))
            found.Add(ownTitle);
        return found;
    }

    /// <summary>Those of the folded names that are the title or an alias of an article.</summary>
    public static async Task<HashSet<string>> Among(WikiContext wiki, IReadOnlyCollection<string> foldedNames)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        if (foldedNames.Count == 0)
            return [];
        var titles = await wiki.Articles.Where(a => foldedNames.Contains(a.FoldedTitle)).Select(a => a.FoldedTitle).ToListAsync();
        var aliases = await wiki.Aliases.Where(a => foldedNames.Contains(a.FoldedName)).Select(a => a.FoldedName).ToListAsync();
        return titles.Concat(aliases).ToHashSet();
    }
}
