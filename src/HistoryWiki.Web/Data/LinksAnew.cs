using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Renders the links of stored articles anew when names have come or gone, since their HTML shows whether a link leads anywhere.</summary>
/// <remarks>Call it inside a job of the <see cref="Writer"/>.</remarks>
internal sealed class LinksAnew(WikiContext wiki)
{
    /// <summary>Renders the links to some folded names.</summary>
    /// <remarks>A list can link to thousands of articles, and is met again with each of them, so only the sections that make the links are rendered.</remarks>
    /// <param name="names">The names.</param>
    /// <param name="apartFrom">The articles whose links are known to be right.</param>
    /// <returns>The articles that link to one of the names.</returns>
    public async Task<HashSet<int>> Render(IReadOnlyCollection<string> names, IReadOnlySet<int> apartFrom)
    {
        var rendered = new HashSet<int>();
        foreach (var some in names.Chunk(WikiContext.NamesInOneQuestion))
        {
            var linking = await wiki.Links.Where(l => l.Where == LinkPlace.Text && some.Contains(l.FoldedTarget)).Select(l => l.ArticleId).Distinct().ToListAsync();
            foreach (var id in linking.Where(id => !apartFrom.Contains(id) && rendered.Add(id)))
                await Render(id, names);
        }

        return rendered;
    }

    private async Task Render(int articleId, IReadOnlyCollection<string> names)
    {
        var json = await wiki.Revisions.Where(r => r.ArticleId == articleId && r.Number == r.Article!.RevisionNumber).Select(r => r.Content).SingleOrDefaultAsync();
        // Of what is damaged nothing can be rendered; the check of the database tells of it.
        if (json is null || ArticleContent.Find(json) is not { } content)
            return;
        for (var i = 0; i < content.Sections.Count; i++)
        {
            if (content.Sections[i] is not { } section || !section.Markdown.Contains("[[", StringComparison.Ordinal))
                continue;
            var rendered = DerivedArticle.Render(i, section.Level, section.Markdown);
            var targets = rendered.Links.Select(link => NameFolding.Fold(link.Target)).ToHashSet();
            if (!targets.Overlaps(names))
                continue;
            var titles = await ExistingTitles.Among(wiki, targets);
            var html = rendered.Html(target => titles.Contains(NameFolding.Fold(target)));
            await wiki.Database.ExecuteSqlAsync($"UPDATE Sections SET Html = {html} WHERE ArticleId = {articleId} AND Ordinal = {i}");
        }
    }
}
