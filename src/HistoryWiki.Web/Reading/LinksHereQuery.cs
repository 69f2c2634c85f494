using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the articles that link to an article, under its title or another name of it.</summary>
public sealed class LinksHereQuery(WikiContext wiki)
{
    public const int PageSize = 200;

    public async Task<LinksHereView> Get(int id, int page)
    {
        await using var moment = await OneMoment.Of(wiki);
        var article = await wiki.Articles.Where(a => a.Id == id)
            .Select(a => new { a.Id, a.Title, a.FoldedTitle, Others = a.Aliases.Select(alias => alias.FoldedName).ToList() })
            .SingleAsync();
        List<string> names = [article.FoldedTitle, .. article.Others];
        var links = wiki.Links.Where(l => names.Contains(l.FoldedTarget) && l.ArticleId != article.Id)
            .Select(l => new { l.Where, l.Field, l.Article!.Title }).Distinct();
        var count = await links.CountAsync();
        var pages = Paging.Count(count, PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await links.OrderBy(l => l.Where).ThenBy(l => l.Field).ThenBy(l => l.Title)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        return new LinksHereView(
            article.Title,
            count,
            page,
            pages,
            shown.GroupBy(l => LinkGroup.Name(l.Where, l.Field), l => l.Title).Select(g => new LinkGroup(g.Key, g.Distinct().ToList())).ToList());
    }
}

/// <summary>The articles that link to an article, by what in them makes the link.</summary>
public sealed record LinksHereView(string Title, int Count, int Page, int Pages, IReadOnlyList<LinkGroup> Groups);

/// <summary>Articles that link from the same kind of fact, or from their text.</summary>
public sealed record LinkGroup(string Words, IReadOnlyList<string> Titles)
{
    /// <summary>What makes the link, for example <c>As a commander</c>.</summary>
    public static string Name(LinkPlace where, string? field) => field is null || where == LinkPlace.Text ? "In the text" : FieldKeys.Find(field) switch
    {
        { Fact: FactKind.PartOf } => "As the larger war",
        { Fact: FactKind.Place } => "As a place",
        { Fact: FactKind.Belligerents } => "As a belligerent",
        { Fact: FactKind.Commanders } => "As a commander",
        { } known => $"Under “{known.Label}”",
        null => $"Under “{field}”",
    };
}
