using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the war that a conflict belongs to, what else belongs to it, and what belongs to the conflict itself.</summary>
public sealed class CampaignQuery(WikiContext wiki)
{
    public const int PageSize = 100;

    /// <summary>Of how many conflicts, at most, the facts are added up.</summary>
    public const int MostAdded = 100;

    private const int NeighboursOnASide = 5;
    private const int MostListed = 20;

    /// <summary>What the page of a conflict shows.</summary>
    public async Task<CampaignView> Of(int articleId, ConflictFacts facts, KnownTitles titles)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(titles);
        var above = facts.PartOf.Count == 0 ? [] : await LargerWars.Above(wiki, articleId);
        return new CampaignView(
            facts.PartOf is [var nearest, ..] ? await War(articleId, nearest, titles) : null,
            await Within(articleId, facts, above));
    }

    /// <summary>One page of what belongs to a war that has an article, or is only named.</summary>
    public async Task<BattlesView?> List(string slug, int? articleId, int page)
    {
        await using var moment = await OneMoment.Of(wiki);
        var title = articleId is { } id ? await wiki.Articles.Where(a => a.Id == id).Select(a => a.Title).SingleAsync() : ArticleSlug.ToTitle(slug);
        var parts = NamedFacts.Of(wiki, NameKind.PartOf, articleId is { } known ? await ArticleNames.Of(wiki, known) : [NameFolding.FoldName(title)]);
        var count = await NamedFacts.Articles(parts).CountAsync();
        if (count == 0 && articleId is null)
            return null;
        var pages = Paging.Count(count, PageSize);
        page = Math.Clamp(page, 1, pages);
        var name = articleId is not null ? title : await parts.OrderBy(f => f.FirstDay).ThenBy(f => f.ArticleId).Select(f => f.Target).FirstAsync();
        var folded = NameFolding.Fold(name);
        return new BattlesView(name, articleId is not null || await wiki.Aliases.AnyAsync(a => a.FoldedName == folded), count, page, pages, await Entries(NamedFacts.InOrder(parts).Skip((page - 1) * PageSize).Take(PageSize), 0));
    }

    private async Task<WarView> War(int articleId, NamedLink war, KnownTitles titles)
    {
        var target = war.Link ?? war.Name;
        var known = titles.Find(target) is { } title ? await wiki.Articles.Where(a => a.Title == title && a.FoldedTitle == NameFolding.Fold(title)).Select(a => (int?)a.Id).FirstOrDefaultAsync() : null;
        var names = known is { } id && id != articleId ? await ArticleNames.Of(wiki, id) : [NameFolding.FoldName(target)];
        var parts = NamedFacts.Of(wiki, NameKind.PartOf, names);
        var first = await parts.Where(f => f.ArticleId == articleId).Select(f => f.FirstDay).FirstAsync();
        var before = await Entries(NamedFacts.Backwards(parts.Where(f => f.FirstDay < first || (f.FirstDay == first && f.ArticleId < articleId))).Take(NeighboursOnASide), articleId);
        var after = await Entries(NamedFacts.InOrder(parts.Where(f => f.FirstDay > first || (f.FirstDay == first && f.ArticleId >= articleId))).Take(NeighboursOnASide + 1), articleId);
        return new WarView(war.Name, titles.Find(target) ?? target, await NamedFacts.Articles(parts).CountAsync(), [.. before.Reverse(), .. after]);
    }

    private async Task<WithinView?> Within(int articleId, ConflictFacts facts, IReadOnlyCollection<WarEdge> above)
    {
        var own = await ArticleNames.Of(wiki, articleId);
        var parts = NamedFacts.Of(wiki, NameKind.PartOf, own).Where(f => f.ArticleId != articleId);
        var count = await NamedFacts.Articles(parts).CountAsync();
        if (count == 0)
            return null;
        var ids = await NamedFacts.InOrder(parts).Take(MostAdded).ToListAsync();
        var rows = await wiki.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Title, a.FoldedTitle, a.FactsJson }).ToDictionaryAsync(a => a.Id);
        var read = ids.Select(id => (Id: id, rows[id].Title, rows[id].FoldedTitle, Facts: FactsJson.Read(rows[id].FactsJson))).ToList();
        // A battle of a campaign that is in the list itself is counted there, and nothing that this war is a part of is counted as a part of it.
        var titles = read.Select(part => NameFolding.FoldName(part.FoldedTitle)).ToHashSet();
        var larger = above.Select(edge => edge.Parent).ToHashSet();
        var added = read.Where(part => !larger.Contains(part.Id)
            && !part.Facts.PartOf.Select(war => NameFolding.FoldName(war.Link ?? war.Name)).TakeWhile(name => !own.Contains(name)).Any(name => titles.Contains(name) && name != NameFolding.FoldName(part.FoldedTitle)));
        return new WithinView(count, read.Take(MostListed).Select(part => new CampaignEntry(part.Title, part.Facts.Date)).ToList(), CampaignTotals.Of(facts, added.Select(part => part.Facts).ToList()));
    }

    private async Task<IReadOnlyList<CampaignEntry>> Entries(IQueryable<int> conflicts, int articleId)
    {
        var ids = await conflicts.ToListAsync();
        var rows = await wiki.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Title, a.BriefJson }).ToDictionaryAsync(a => a.Id);
        return ids.ConvertAll(id => new CampaignEntry(rows[id].Title, FactsJson.Read(rows[id].BriefJson).Date, id == articleId));
    }
}

/// <summary>A page of the conflicts that belong to a war.</summary>
/// <param name="Name">The title of its article, or the name that infoboxes give it.</param>
/// <param name="IsCalled">Whether an article is called so, or several are.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Page">Which page it is.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Entries">Those of the page, in order of time.</param>
public sealed record BattlesView(string Name, bool IsCalled, int Count, int Page, int Pages, IReadOnlyList<CampaignEntry> Entries);
