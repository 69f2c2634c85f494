namespace HistoryWiki.Web.Searching;

/// <summary>The ids of the articles that a search found, each with the best by what it was found.</summary>
internal sealed class FoundArticleIds
{
    private readonly Dictionary<int, SearchRank> ranks = [];

    // Of texts the place by bm25, or the same for all that are not put in order; of near names what they were found by.
    private readonly Dictionary<int, int> places = [];

    public int Count => ranks.Count;

    /// <summary>Whether there are more than can be paged through.</summary>
    public bool IsFull => Count > ArticleSearchSql.Cap;

    /// <summary>Whether a name holds the words for any of them.</summary>
    public bool IsByName => ranks.Values.Any(rank => rank < SearchRank.Near);

    /// <summary>Whether one of them is called by the words, more than its facts name them.</summary>
    public bool IsByOwnName => ranks.Values.Any(rank => rank <= SearchRank.NameStart);

    /// <summary>How many of them a name holds the words of, or words like them.</summary>
    public int Named => ranks.Values.Count(rank => rank < SearchRank.Text);

    /// <summary>Whether one of them is named so, or its name begins so.</summary>
    public bool IsNamedSo => ranks.Values.Any(rank => rank <= SearchRank.AliasStart);

    /// <summary>Whether so many texts hold the words besides those named so that they begin on a page of their own.</summary>
    public bool HasTextsOnOwnPages { get; set; }

    /// <summary>Whether nothing tells which of them are better.</summary>
    public bool IsByTitle { get; set; }

    /// <summary>Those that were found by something as good as a rank.</summary>
    public IEnumerable<int> UpTo(SearchRank last) => ranks.Where(rank => rank.Value <= last).Select(rank => rank.Key);

    /// <summary>Whether one of them was found by nothing better and nothing worse.</summary>
    public bool Has(SearchRank rank) => ranks.ContainsValue(rank);

    public bool Contains(int id) => ranks.ContainsKey(id);

    public void Add(int id, SearchRank rank)
    {
        if (ranks.TryAdd(id, rank))
            places[id] = places.Count;
    }

    /// <summary>Adds one of those that nothing tells the better of.</summary>
    public void AddWithoutOrder(int id, SearchRank rank)
    {
        if (ranks.TryAdd(id, rank))
            places[id] = 0;
    }

    /// <summary>Adds those of a search for other words as near ones, behind those found by name.</summary>
    public void AddNear(FoundArticleIds near)
    {
        foreach (var (id, rank) in near.ranks)
        {
            if (ranks.TryAdd(id, SearchRank.Near))
                places[id] = (int)rank;
        }
    }

    /// <summary>Those that can be paged through, the best first: within what they were found by, of names the shorter title first, of texts the better.</summary>
    public List<RankedArticle> Ranked(IEnumerable<SearchRow> rows)
    {
        var articles = rows.Select(row => new RankedArticle(row, ranks[row.Id])).ToList();
        articles.Sort(Compare);
        return articles.Count <= ArticleSearchSql.Cap ? articles : articles[..ArticleSearchSql.Cap];
    }

    // No two are equal, for their ids differ.
    private int Compare(RankedArticle one, RankedArticle other)
    {
        var order = one.Rank.CompareTo(other.Rank);
        if (order == 0 && one.Rank >= SearchRank.Near)
            order = places[one.ArticleId].CompareTo(places[other.ArticleId]);
        if (order == 0 && !IsByTitle)
            order = one.Row.Title.Length.CompareTo(other.Row.Title.Length);
        if (order == 0)
            order = string.CompareOrdinal(one.Row.Title, other.Row.Title);
        return order != 0 ? order : one.ArticleId.CompareTo(other.ArticleId);
    }
}
