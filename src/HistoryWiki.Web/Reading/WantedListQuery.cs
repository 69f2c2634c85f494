using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Reading;

/// <summary>Finds the titles that most articles want, and what the first of them say about each.</summary>
public sealed class WantedListQuery(WikiContext wiki, LinkSentences sentences)
{
    public const int PageSize = 25;
    public const int MostPages = 200;
    private const int MostMentions = 2;

    /// <summary>One page of titles, the most wanted first; the last one for any beyond it.</summary>
    public async Task<WantedListView> Find(int page)
    {
        await using var moment = await OneMoment.Of(wiki);
        var listed = await WantedTitles.MostFirst(wiki).Take(PageSize * MostPages).CountAsync();
        var pages = Paging.Count(listed, PageSize);
        page = Math.Clamp(page, 1, pages);
        var wanted = new List<WantedTitle>();
        foreach (var row in await WantedTitles.MostFirst(wiki).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync())
            wanted.Add(new WantedTitle(row.Title, row.Wanting, await Mentions(row.FoldedTarget)));
        return new WantedListView(wanted, page, pages, listed == PageSize * MostPages);
    }

    private async Task<List<TitleNaming>> Mentions(string folded)
    {
        var links = await wiki.Links.Where(l => l.FoldedTarget == folded).OrderBy(l => l.Id).Take(MostMentions * 4)
            .Select(l => new { l.ArticleId, l.Article!.Title, l.Field, l.Target, l.Text }).ToListAsync();
        var mentions = new List<TitleNaming>();
        foreach (var link in links.DistinctBy(l => l.ArticleId).Take(MostMentions))
        {
            mentions.Add(link.Field is null
                ? new TitleNaming(link.Title, null, await sentences.Find(link.ArticleId, link.Target, link.Text))
                : new TitleNaming(link.Title, new NamingField(FieldKeys.LabelOf(link.Field), link.Text), null));
        }

        return mentions;
    }
}

/// <summary>A page of the titles that articles want.</summary>
/// <param name="Titles">The titles of the page.</param>
/// <param name="Page">The page.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="IsCut">Whether there are more titles than are listed.</param>
public sealed record WantedListView(IReadOnlyList<WantedTitle> Titles, int Page, int Pages, bool IsCut);

/// <summary>A title that no article has, how many want it, and what the first of them say.</summary>
public sealed record WantedTitle(string Title, int Wanting, IReadOnlyList<TitleNaming> Mentions);
