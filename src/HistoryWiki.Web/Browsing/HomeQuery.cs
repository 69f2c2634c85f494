using System.Linq.Expressions;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Finds what the home page shows.</summary>
public sealed class HomeQuery(WikiContext wiki, MostNamed named, TimeProvider clock)
{
    private const int Changes = 6;
    private const int Wanted = 5;
    private const int LongestNameToTry = 40;

    // A large prime: following days lead to places far apart.
    private const long Stride = 2_654_435_761;

    private static readonly Expression<Func<ArticleRow, bool>> CanBeFeatured = a =>
        a.EarliestDay != null && a.Facts.Any(f => f.Side == 1) && a.Facts.Any(f => f.Side == 2);

    public async Task<HomeView> Find()
    {
        var featured = await Featured();
        return new HomeView(
            featured,
            await NamesToTry(featured),
            await wiki.Articles.GroupBy(a => a.Kind).Select(g => new KindCount(g.Key, g.Count())).ToListAsync(),
            await wiki.Articles.Where(a => a.Century != null).GroupBy(a => a.Century!.Value).OrderBy(g => g.Key).Select(g => new CenturyCount(g.Key, g.Count())).ToListAsync(),
            await wiki.Articles.Where(a => a.Outcome != null).GroupBy(a => a.Outcome!.Value).Select(g => new OutcomeCount(g.Key, g.Count())).ToListAsync(),
            await named.Get(),
            await RecentQuery.Latest(wiki, Changes).ToListAsync(),
            await WantedTitles.MostFirst(wiki).Take(Wanted).Select(w => new WantedCount(w.Title, w.Wanting)).ToListAsync(),
            await wiki.Problems.CountAsync() + await wiki.Suggestions.CountAsync());
    }

    // The same article all day, and on every machine that holds the same articles: the first that can be featured from a place the day decides.
    private async Task<FeaturedArticle?> Featured()
    {
        var last = await wiki.Articles.MaxAsync(a => (int?)a.Id) ?? 0;
        var day = clock.GetUtcNow().UtcDateTime.Date.Subtract(DateTime.UnixEpoch).Days;
        var start = last == 0 ? 0 : (int)(day * Stride % last);
        var row = await FirstToFeature(a => a.Id > start) ?? await FirstToFeature(a => a.Id <= start);
        if (row is null)
            return null;
        var facts = FactsJson.Read(row.FactsJson);
        return new FeaturedArticle(ArticleBrief.Of(row.Title, row.Kind, facts), row.Lead, facts);
    }

    private Task<ArticleRow?> FirstToFeature(Expression<Func<ArticleRow, bool>> place) =>
        wiki.Articles.Where(place).Where(CanBeFeatured).OrderBy(a => a.Id).FirstOrDefaultAsync();

    // One name of each sort that a search finds: who led, who fought, where, and another title.
    private async Task<IReadOnlyList<string>> NamesToTry(FeaturedArticle? featured)
    {
        var facts = featured?.Facts ?? ConflictFacts.None;
        var other = await wiki.Articles.Where(a => featured == null || a.Title != featured.Brief.Title)
            .OrderByDescending(a => a.Id).Select(a => a.Title).FirstOrDefaultAsync();
        var names = new[]
        {
            other is null ? null : TitleParts.Split(other).Name,
            facts.Sides.SelectMany(s => s.Commanders).Select(c => c.Name).FirstOrDefault(),
            facts.Sides.SelectMany(s => s.Belligerents).Select(b => b.Name).FirstOrDefault(),
            facts.Places.Select(p => p.Name).FirstOrDefault(n => n.Length <= LongestNameToTry),
        };
        return names.OfType<string>().Where(n => n.Length is > 0 and <= LongestNameToTry).Distinct().ToList();
    }
}
