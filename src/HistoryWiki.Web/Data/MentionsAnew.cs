using HistoryWiki.Articles;
using HistoryWiki.Articles.Linking.Mentions;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>Finds the mentions in stored articles anew, in the HTML they have, when names have come or gone; call it inside a job of the <see cref="Writer"/>.</summary>
internal sealed class MentionsAnew(WikiContext wiki, KnownNames names)
{
    private const int ArticlesAtOnce = 50;

    /// <summary>Finds them in some articles.</summary>
    public async Task Find(IEnumerable<int> articles)
    {
        using var links = new RowInsert<LinkRow>(wiki);
        using var suggestions = new RowInsert<SuggestionRow>(wiki);
        foreach (var some in articles.Chunk(ArticlesAtOnce))
            await Find(some, links, suggestions);
    }

    private async Task Find(int[] ids, RowInsert<LinkRow> links, RowInsert<SuggestionRow> suggestions)
    {
        var sections = (await wiki.Sections.Where(s => ids.Contains(s.ArticleId)).OrderBy(s => s.Ordinal).Select(s => new { s.Id, s.ArticleId, s.Html }).ToListAsync()).ToLookup(s => s.ArticleId);
        var facts = await NamedInFact.Of(wiki, ids);
        var articles = ids.Select(names.Find).OfType<KnownArticle>().Select(known => new MentioningArticle(known, [.. facts[known.Id]], [.. sections[known.Id].Select(s => s.Html)])).ToList();
        var found = await MentioningArticle.Find(wiki, names, articles);
        foreach (var (article, mentions) in articles.Zip(found))
        {
            var id = article.Article.Id;
            foreach (var (section, html) in sections[id].Zip(mentions.Html).Where(pair => pair.First.Html != pair.Second))
                await wiki.Database.ExecuteSqlAsync($"UPDATE Sections SET Html = {html} WHERE Id = {section.Id}");
            await wiki.Links.Where(l => l.ArticleId == id && l.Where == LinkPlace.Mention).ExecuteDeleteAsync();
            await wiki.Suggestions.Where(s => s.ArticleId == id).ExecuteDeleteAsync();
            links.Insert(id, MentionRows.Links(mentions));
            suggestions.Insert(id, MentionRows.Suggestions(mentions));
        }
    }
}
