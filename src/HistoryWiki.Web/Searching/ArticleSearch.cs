using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Searching;

/// <summary>Finds articles by their names and their text. Call it within a <see cref="OneMoment"/>.</summary>
public sealed class ArticleSearch(WikiContext wiki, KeptRows kept)
{
    private readonly IndexQuestions index = new(wiki);

    /// <summary>The articles found by name.</summary>
    internal FoundArticleIds Named(SearchRequest request, SearchFilter filter) => new ArticleRanking(index, request, filter).Named();

    /// <summary>Adds the articles found by their text, the best first where a page shows any in this order.</summary>
    internal void AddTexts(FoundArticleIds found, SearchRequest request, SearchFilter filter, ResultPlace place) =>
        new ArticleRanking(index, request, filter).AddTexts(found, filter.Order == SearchOrder.Relevance && place.ShowsTexts(found.Named, found.IsNamedSo));

    /// <summary>The articles of whose names some of the words are part.</summary>
    internal FoundArticleIds Some(SearchRequest request, SearchFilter filter, IReadOnlyList<SearchWord> words) => new ArticleRanking(index, request, filter).Some(words);

    /// <summary>One page of the articles found, the best first or in the order asked for, what they can be narrowed by, and what else the words name.</summary>
    /// <param name="request">What is searched for.</param>
    /// <param name="filter">What it is narrowed to.</param>
    /// <param name="found">What was found for it.</param>
    /// <param name="place">Which page.</param>
    /// <param name="near">The same as it may have been meant.</param>
    internal SearchAnswer Show(SearchRequest request, SearchFilter filter, FoundArticleIds found, ResultPlace place, SearchRequest? near = null)
    {
        // Of texts that begin on a page of their own, the pages before say only how many there are.
        var isBroken = found.HasTextsOnOwnPages && filter.Order == SearchOrder.Relevance;
        var ranked = Ranked(found, isBroken && !place.ShowsTexts(found.Named, haveOwnPages: true) ? SearchRank.Near : SearchRank.Some);
        var reachable = InOrder(ranked, filter.Order);
        var counted = Counted(ranked);
        var total = Math.Min(found.Count, ArticleSearchSql.Cap);
        var names = isBroken ? ranked.Count(article => article.Rank < SearchRank.Text) : 0;
        var pages = ResultPages.Of(total, names);
        var (page, begin, end) = place.In(reachable.ConvertAll(article => article.ArticleId), pages);
        var shown = reachable[begin..end];
        var naming = new NamedSearch(index, near ?? request);
        var showsNames = page == 1 && filter.IsEmpty && request.Facts.Count == 0;
        return new SearchAnswer(HitsOf(shown, near is null ? request.Words : [.. request.Words, .. near.Words]), CountKinds(names > 0 ? ranked.Take(names) : ranked), total, found.IsFull, page)
        {
            Pages = pages.Count,
            Last = shown.Count > 0 ? shown[^1].ArticleId : null,
            Texts = names > 0 ? total - names : 0,
            FirstPageOfTexts = pages.OfNames + 1,
            Facets = Facets(request, filter, near, reachable, ReferenceEquals(reachable, ranked) ? counted : Counted(reachable)),
            Named = showsNames ? naming.Find(counted) : [],
            Wanted = showsNames ? naming.Wanted() : [],
        };
    }

    /// <summary>How many articles hold each word of a search by itself.</summary>
    public IReadOnlyList<WordCount> CountEach(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Words.DistinctBy(word => word.Folded).Select(word => new WordCount(word.Folded, index.Rows(ArticleSearchSql.CountOf(word), row => row.GetInt32(0))[0])).ToList();
    }

    // Those found by something as good as a rank.
    private List<RankedArticle> Ranked(FoundArticleIds found, SearchRank last = SearchRank.Some) =>
        found.Count == 0 ? [] : found.Ranked(kept.Of(index, found.UpTo(last)));

    private static CountedRows Counted(List<RankedArticle> articles) => new(articles.ConvertAll(article => article.Row));

    private IReadOnlyList<Facet> Facets(SearchRequest request, SearchFilter filter, SearchRequest? near, List<RankedArticle> found, CountedRows shown)
    {
        return new SearchFacets(index, request, filter, others => others.Query().SequenceEqual(filter.Query()) ? shown : Rows(others)).All();

        CountedRows Rows(SearchFilter others)
        {
            var ids = Named(request, others);
            if (near is not null)
                ids.AddNear(Named(near, others));
            if (!(found.Count > 0 && found[^1].Rank < SearchRank.Text && ids.IsNamedSo))
                new ArticleRanking(index, request, others).AddTexts(ids, inOrder: false);
            return Counted(Ranked(ids));
        }
    }

    // An article without a date comes last.
    private static List<RankedArticle> InOrder(List<RankedArticle> found, SearchOrder order) => order switch
    {
        SearchOrder.Date => [.. found.OrderBy(a => a.Row.EarliestDay ?? int.MaxValue).ThenBy(a => a.Row.Title, StringComparer.Ordinal).ThenBy(a => a.ArticleId)],
        SearchOrder.Title => [.. found.OrderBy(a => a.Row.Title, StringComparer.Ordinal).ThenBy(a => a.ArticleId)],
        _ => found,
    };

    private static List<KindCount> CountKinds(IEnumerable<RankedArticle> ranked) =>
        ranked.CountBy(article => article.Row.Kind)
            .Select(kind => new KindCount(kind.Key, kind.Value))
            .OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Kind)
            .ToList();

    private List<SearchHit> HitsOf(List<RankedArticle> ranked, IReadOnlyList<SearchWord> words)
    {
        if (ranked.Count == 0)
            return [];
        var ids = ranked.Select(r => r.ArticleId).ToList();
        var articles = index.Rows(ArticleSearchSql.Shown(ids), row => (Id: row.GetInt32(0), Title: row.GetString(1), Facts: row.GetString(2), Lead: row.GetString(3))).ToDictionary(article => article.Id);
        var aliases = index.Rows(ArticleSearchSql.AliasesOf(ids), row => (Id: row.GetInt32(0), Name: row.GetString(1))).ToLookup(alias => alias.Id, alias => alias.Name);
        var present = ranked.Where(r => articles.ContainsKey(r.ArticleId)).ToList();
        var pieces = new FoundPieces(index, words).Of(present.ConvertAll(r => (r, articles[r.ArticleId].Lead)));

        return present.ConvertAll(r =>
        {
            var article = articles[r.ArticleId];
            var facts = FactsJson.Read(article.Facts);
            var brief = ArticleBrief.Of(article.Title, r.Row.Kind, facts);
            var text = pieces[r.ArticleId].Text;
            return new SearchHit(
                brief,
                MarkedText.Of(brief.Name, words),
                text.Pieces.Count > 0 ? text : null,
                NamedMatch.In(facts, aliases[r.ArticleId], article.Title, words),
                r.Rank is SearchRank.Text or SearchRank.TextStart);
        });
    }
}
