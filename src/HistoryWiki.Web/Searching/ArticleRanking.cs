using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>Ranks the articles that one search finds, narrowed by one filter.</summary>
internal sealed class ArticleRanking
{
    private const int ShortestBeginningInTexts = 3;

    // Where as many are called so, those whose facts name it are found among the texts, which hold these names too.
    private const int EnoughNames = 100;
    private const int FewPassing = 2_000;

    // A piece of the text is shown of each that stands beside what is named so, which takes as long as finding it.
    private const int MostBesideNamed = 10;

    private readonly IndexQuestions index;
    private readonly SearchRequest request;
    private readonly HashSet<int>? passing;
    private readonly HashSet<int>? leftOut;

    public ArticleRanking(IndexQuestions index, SearchRequest request, SearchFilter filter)
    {
        (this.index, this.request) = (index, request);
        foreach (var question in ArticleSearchSql.Passing(filter))
        {
            if (passing is null)
                passing = [.. index.Set(question)];
            else if (passing.Count > 0)
                passing.IntersectWith(index.Set(question));
        }

        foreach (var question in ArticleSearchSql.LeftOut(request))
            leftOut = [.. leftOut ?? [], .. index.Set(question)];
    }

    /// <summary>The articles of whose names, or what their facts name, the words are part; of a search without plain words all that pass, by title. One more than <see cref="ArticleSearchSql.Cap"/> if there are more.</summary>
    public FoundArticleIds Named()
    {
        var found = new FoundArticleIds();
        if (request.Words.Count == 0)
        {
            AddPassing(found);
            return found;
        }

        foreach (var (rank, question) in ArticleSearchSql.Named(request))
        {
            if (found.IsFull || (rank >= SearchRank.Facts && found.Count >= EnoughNames))
                break;
            if (!found.Has(rank))
                Add(found, rank, question);
        }

        return found;
    }

    /// <summary>Adds the articles that hold the words somewhere in their text.</summary>
    /// <param name="found">Those found by name.</param>
    /// <param name="inOrder">Whether the best come first, for a page that shows texts: to rank them means to read all places of all words.</param>
    public void AddTexts(FoundArticleIds found, bool inOrder)
    {
        if (request.Words.Count == 0 || found.IsFull)
            return;
        var words = request.Words.Select(word => word with { IsPrefix = false }).ToList();
        var isRanked = inOrder;
        if (found.IsNamedSo || !inOrder)
        {
            var texts = Passing(found, ArticleSearchSql.Anywhere(words), ArticleSearchSql.Cap + 1 - found.Count);
            found.HasTextsOnOwnPages = found.IsNamedSo && texts.Count > Math.Min(MostBesideNamed, SearchAnswer.PageSize - found.Count);
            isRanked = inOrder && found.HasTextsOnOwnPages;
            if (!isRanked)
                texts.ForEach(id => found.AddWithoutOrder(id, SearchRank.Text));
        }

        if (isRanked)
            Add(found, SearchRank.Text, Texts(words));
        // Of a beginning SQLite puts together the places of every word that begins so, which is dear in texts.
        if (found.Count < SearchAnswer.PageSize && !found.IsNamedSo && request.Words[^1] is { IsPrefix: true } last && last.Folded.Length >= ShortestBeginningInTexts)
            Add(found, SearchRank.TextStart, Texts(request.Words));

        FormattableString Texts(IReadOnlyList<SearchWord> words) => inOrder
            ? ArticleSearchSql.Ranked(words, index.Ids(ArticleSearchSql.LastRanked(words), _ => true, 1).FirstOrDefault(int.MaxValue))
            : ArticleSearchSql.Anywhere(words);
    }

    /// <summary>A page of the articles whose names hold some of the words; for where none holds all.</summary>
    public FoundArticleIds Some(IReadOnlyList<SearchWord> words)
    {
        var found = new FoundArticleIds();
        if (words.Count > 0)
            Add(found, SearchRank.Some, ArticleSearchSql.SomeInNames(words), SearchAnswer.PageSize);
        return found;
    }

    // Of many, as many as are shown are met soon in the order of titles; few are put in order when they are known.
    private void AddPassing(FoundArticleIds found)
    {
        if (passing is null && leftOut is null)
            return;
        found.IsByTitle = true;
        if (passing is null || passing.Count > FewPassing)
            Add(found, SearchRank.Facts, ArticleSearchSql.ByTitle());
        else
            passing.Where(id => leftOut?.Contains(id) != true).ToList().ForEach(id => found.Add(id, SearchRank.Facts));
    }

    private void Add(FoundArticleIds found, SearchRank rank, FormattableString question, int most = ArticleSearchSql.Cap + 1)
    {
        if (passing is { Count: 0 })
            return;
        foreach (var id in Passing(found, question, most - found.Count))
            found.Add(id, rank);
    }

    private List<int> Passing(FoundArticleIds found, FormattableString question, int most) =>
        index.Ids(question, id => !found.Contains(id) && (passing is null || passing.Contains(id)) && leftOut?.Contains(id) != true, most);
}
