using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the articles that link to an article, under its title or another name that means it alone.</summary>
public sealed class LinksHereQuery(WikiContext wiki, LinkSentences sentences)
{
    public const int PageSize = 100;

    public async Task<LinksHereView> Get(int id, int page)
    {
        await using var moment = await OneMoment.Of(wiki);
        var title = await wiki.Articles.Where(a => a.Id == id).Select(a => a.Title).SingleAsync();
        var names = await ArticleNames.Folded(wiki, id);
        var links = wiki.Links.Where(l => names.Contains(l.FoldedTarget) && l.ArticleId != id)
            .GroupBy(l => new { l.Field, l.Article!.Title, l.ArticleId });
        var count = await links.CountAsync();
        var pages = Paging.Count(count, PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await links.OrderBy(g => g.Key.Field == null).ThenBy(g => g.Key.Field).ThenBy(g => g.Key.Title)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(g => new { g.Key.Field, g.Key.Title, g.Key.ArticleId, Target = g.Min(l => l.Target)!, Text = g.Min(l => l.Text)! }).ToListAsync();
        var groups = new List<LinkGroup>();
        foreach (var group in shown.GroupBy(l => LinkGroup.Name(l.Field)))
        {
            var mentions = new List<TitleNaming>();
            foreach (var link in group)
                mentions.Add(await Mention(link.ArticleId, link.Title, link.Field, link.Target, link.Text));
            groups.Add(new LinkGroup(group.Key, mentions));
        }

        return new LinksHereView(title, count, page, pages, groups);
    }

    private async Task<TitleNaming> Mention(int articleId, string title, string? field, string target, string text) => field is null
        ? new TitleNaming(title, null, await sentences.Find(articleId, target, text))
        : new TitleNaming(title, new NamingField(FieldKeys.LabelOf(field), text), null);
}

/// <summary>The articles that link to an article, by what in them makes the link.</summary>
public sealed record LinksHereView(string Title, int Count, int Page, int Pages, IReadOnlyList<LinkGroup> Groups);

/// <summary>Articles that link from the same kind of fact, or from their text.</summary>
public sealed record LinkGroup(string Words, IReadOnlyList<TitleNaming> Links)
{
    /// <summary>What makes the link, for example <c>As a commander</c>.</summary>
    public static string Name(string? field) => field is null ? "In the text" : FieldKeys.Find(field) switch
    {
        { Fact: FactKind.PartOf } => "As the larger war",
        { Fact: FactKind.Place } => "As a place",
        { Fact: FactKind.Belligerents } => "As a belligerent",
        { Fact: FactKind.Commanders } => "As a commander",
        { } known => $"Under “{known.Label}”",
        null => $"Under “{field}”",
    };
}
