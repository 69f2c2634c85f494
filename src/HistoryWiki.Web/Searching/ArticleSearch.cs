using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds articles by their names and their text.</summary>
public sealed class ArticleSearch(WikiContext wiki)
{
    // What of an article's text is looked through for the piece that is shown.
    private const int MostTextOfAnArticle = 200_000;

    /// <summary>One page of the articles found, the best first or in the order asked for, and what they can be narrowed by.</summary>
    /// <param name="request">What is searched for.</param>
    /// <param name="filter">What it is narrowed to.</param>
    /// <param name="page">Which page, counted from 1.</param>
    /// <param name="near">The same as it may have been meant; articles of such names come before those whose text alone holds the words.</param>
    public async Task<SearchAnswer> Find(SearchRequest request, SearchFilter filter, int page, SearchRequest? near = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var ranked = await Rank(request, filter, near);
        var reachable = InOrder(ranked.Take(ArticleSearchSql.Cap), filter.Order);
        var answer = new SearchAnswer([], CountKinds(reachable), reachable.Count, ranked.Count > reachable.Count, 1);
        page = Math.Clamp(page, 1, answer.Pages);
        var shown = reachable.Skip((page - 1) * SearchAnswer.PageSize).Take(SearchAnswer.PageSize).ToList();
        return answer with { Page = page, IsFoundByName = reachable.Exists(article => article.Rank < SearchRank.Near), Hits = await HitsOf(shown, near is null ? request.Words : [.. request.Words, .. near.Words]), Facets = await Facets(request, filter, near, reachable) };
    }

    /// <summary>How many articles hold each word of a search by itself.</summary>
    public async Task<IReadOnlyList<WordCount>> CountEach(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var counts = new List<WordCount>();
        foreach (var word in request.Words.DistinctBy(w => w.Folded))
            counts.Add(new WordCount(word.Folded, await wiki.Database.SqlQuery<int>(ArticleSearchSql.CountOf(word)).SingleAsync()));
        return counts;
    }

    private async Task<List<RankedArticle>> Rank(SearchRequest request, SearchFilter filter, SearchRequest? near)
    {
        if (request.Words.Count == 0)
            return request.Facts.Count == 0 ? [] : await wiki.Database.SqlQuery<RankedArticle>(ArticleSearchSql.PassingOnly(request, filter)).ToListAsync();

        var named = await Named(request, filter);
        if (named.Count > ArticleSearchSql.Cap)
            return named;
        if (near is not null)
            named.AddRange((await Named(near, filter)).ExceptBy(named.Select(n => n.ArticleId), a => a.ArticleId).Select(article => article with { Rank = SearchRank.Near }));
        var most = named.Count + ArticleSearchSql.Cap + 1;
        var anywhere = await wiki.Database.SqlQuery<RankedArticle>(ArticleSearchSql.Anywhere(request, filter, most)).ToListAsync();
        return named.Concat(anywhere.ExceptBy(named.Select(n => n.ArticleId), a => a.ArticleId)).ToList();
    }

    private Task<List<RankedArticle>> Named(SearchRequest request, SearchFilter filter) =>
        wiki.Database.SqlQuery<RankedArticle>(ArticleSearchSql.Named(request, filter)).ToListAsync();

    // Of a facet in use the other choices are counted as if it were not.
    private async Task<IReadOnlyList<Facet>> Facets(SearchRequest request, SearchFilter filter, SearchRequest? near, IReadOnlyList<RankedArticle> found)
    {
        var ids = found.Select(article => article.ArticleId).ToList();
        var facets = new SearchFacets(wiki, request, filter);
        return
        [
            await facets.Centuries(filter.Centuries.Count == 0 ? ids : await Ids(filter with { Centuries = [] })),
            .. await NameFacets(),
            await facets.Outcomes(filter.Outcomes.Count == 0 ? ids : await Ids(filter with { Outcomes = [] })),
        ];

        async Task<List<Facet>> NameFacets()
        {
            var offered = new List<Facet>();
            foreach (var kind in SearchFilter.NameKeys.Keys)
                offered.Add(await facets.Names(kind, filter.NamesOf(kind).Count == 0 ? ids : await Ids(filter.With(kind, []))));
            return offered;
        }

        async Task<List<int>> Ids(SearchFilter others) => (await Rank(request, others, near)).Take(ArticleSearchSql.Cap).Select(article => article.ArticleId).ToList();
    }

    // An article without a date comes last.
    private static List<RankedArticle> InOrder(IEnumerable<RankedArticle> found, SearchOrder order) => order switch
    {
        SearchOrder.Date => [.. found.OrderBy(a => a.EarliestDay ?? int.MaxValue).ThenBy(a => a.FoldedTitle, StringComparer.Ordinal).ThenBy(a => a.ArticleId)],
        SearchOrder.Title => [.. found.OrderBy(a => a.FoldedTitle, StringComparer.Ordinal).ThenBy(a => a.ArticleId)],
        _ => [.. found],
    };

    private static List<KindCount> CountKinds(IEnumerable<RankedArticle> ranked) =>
        ranked.GroupBy(r => Enum.Parse<ArticleKind>(r.Kind))
            .Select(g => new KindCount(g.Key, g.Count()))
            .OrderByDescending(k => k.Count).ThenBy(k => k.Kind)
            .ToList();

    private async Task<IReadOnlyList<SearchHit>> HitsOf(IReadOnlyList<RankedArticle> ranked, IReadOnlyList<SearchWord> words)
    {
        var ids = ranked.Select(r => r.ArticleId).ToList();
        var articles = await wiki.Articles.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Title, a.Kind, a.FactsJson, a.Lead })
            .ToDictionaryAsync(a => a.Id);
        var aliases = (await wiki.Aliases.Where(a => ids.Contains(a.ArticleId)).OrderBy(a => a.Id).Select(a => new { a.ArticleId, a.Name }).ToListAsync())
            .ToLookup(a => a.ArticleId, a => a.Name);
        var snippets = articles.Values.ToDictionary(a => a.Id, a => Snippet.Of(a.Lead, words));
        await LookIntoSections(snippets, words);

        return ranked.Where(r => articles.ContainsKey(r.ArticleId)).Select(r =>
        {
            var article = articles[r.ArticleId];
            var facts = FactsJson.Read(article.FactsJson);
            var brief = ArticleBrief.Of(article.Title, article.Kind, facts);
            var text = snippets[r.ArticleId].Text;
            return new SearchHit(
                brief,
                MarkedText.Of(brief.Name, words),
                text.Pieces.Count > 0 ? text : null,
                NamedMatch.In(facts, aliases[r.ArticleId], article.Title, words),
                r.Rank == SearchRank.Text);
        }).ToList();
    }

    // Where the lead lacks a word, the sections are looked through for a piece that shows more of them.
    private async Task LookIntoSections(Dictionary<int, Snippet> snippets, IReadOnlyList<SearchWord> words)
    {
        var open = snippets.Where(s => s.Value.WordsFound < words.Count).Select(s => s.Key).ToHashSet();
        if (open.Count == 0)
            return;

        var read = open.ToDictionary(id => id, _ => 0);
        var sections = wiki.Sections.Where(s => open.Contains(s.ArticleId) && s.Heading != null)
            .OrderBy(s => s.ArticleId).ThenBy(s => s.Ordinal)
            .Select(s => new { s.ArticleId, s.Heading, s.PlainText })
            .AsAsyncEnumerable();
        await foreach (var section in sections)
        {
            var best = snippets[section.ArticleId];
            if (best.WordsFound == words.Count || (read[section.ArticleId] += section.PlainText.Length) > MostTextOfAnArticle)
                continue;
            var snippet = Snippet.Of($"{section.Heading}: {section.PlainText}", words);
            if (snippet.WordsFound > best.WordsFound)
                snippets[section.ArticleId] = snippet;
        }
    }
}
