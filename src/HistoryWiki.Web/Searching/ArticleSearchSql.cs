using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>The questions put to SQLite's full-text index (FTS5): which articles, the best first.</summary>
public static class ArticleSearchSql
{
    /// <summary>How many articles a search ranks; of more it only says that there are more.</summary>
    public const int Cap = 500;

    // How much a word weighs that stands in the title, in another name of the article, in a name of its facts, in its text.
    private const string Weights = "bm25(10.0, 8.0, 4.0, 1.0)";

    /// <summary>The articles whose names match, the best first; one more than <see cref="Cap"/> if there are more.</summary>
    public static FormattableString Named(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = AllOf(request.Words);
        return $"""
            SELECT a.Id AS ArticleId, a.Kind, MIN(h.Rank) AS Rank
            FROM (
                SELECT Id, {SearchRank.Title} AS Rank, 0.0 AS Score FROM Articles WHERE FoldedTitle = {request.Name}
                UNION ALL
                SELECT ArticleId, {SearchRank.Alias}, 0.0 FROM Aliases WHERE FoldedName = {request.Name}
                UNION ALL
                SELECT * FROM (SELECT rowid, {SearchRank.TitleStart}, 0.0 FROM ArticleSearch WHERE ArticleSearch MATCH {TitleStart(request.Words)} LIMIT {Cap})
                UNION ALL
                SELECT * FROM (SELECT ArticleId, {SearchRank.AliasStart}, 0.0 FROM Aliases WHERE FoldedName >= {request.Name} AND FoldedName < {PrefixRange.EndOf(request.Name)} ORDER BY FoldedName LIMIT {Cap})
                UNION ALL
                SELECT * FROM (SELECT rowid, {SearchRank.Name}, rank FROM ArticleSearch WHERE ArticleSearch MATCH {"{Title Aliases} : " + all} AND rank MATCH {Weights} ORDER BY rank LIMIT {Cap + 1})
                UNION ALL
                SELECT * FROM (SELECT rowid, {SearchRank.Facts}, rank FROM ArticleSearch WHERE ArticleSearch MATCH {"{Title Aliases Names} : " + all} AND rank MATCH {Weights} ORDER BY rank LIMIT {Cap + 1})
            ) h JOIN Articles a ON a.Id = h.Id
            GROUP BY a.Id
            ORDER BY 3, CASE WHEN h.Rank <= {SearchRank.AliasStart} THEN length(a.FoldedTitle) ELSE h.Score END, a.FoldedTitle, a.Id
            LIMIT {Cap + 1}
            """;
    }

    /// <summary>The articles that hold every word anywhere, the best first. To rank them is dear where words are common, so it is asked only where names did not fill the results.</summary>
    public static FormattableString Anywhere(SearchRequest request, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"""
            SELECT a.Id AS ArticleId, a.Kind, {SearchRank.Text} AS Rank
            FROM (SELECT rowid, rank FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf(request.Words)} AND rank MATCH {Weights} ORDER BY rank LIMIT {most}) h
            JOIN Articles a ON a.Id = h.rowid
            ORDER BY h.rank, a.FoldedTitle, a.Id
            """;
    }

    /// <summary>How many articles hold a word anywhere, counted up to <see cref="Cap"/>.</summary>
    public static FormattableString CountOf(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return $"SELECT count(*) AS Value FROM (SELECT 1 FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf([word])} LIMIT {Cap})";
    }

    private static string TitleStart(IReadOnlyList<SearchWord> words) =>
        words.Count == 0 ? FtsPhrase.Nothing : "{Title} : ^ " + FtsPhrase.QuotePrefix(string.Join(' ', words.Select(w => w.Folded)));

    private static string AllOf(IReadOnlyList<SearchWord> words) =>
        words.Count == 0 ? FtsPhrase.Nothing : "(" + string.Join(" AND ", words.Select(Phrase)) + ")";

    // The word as it stands counts beside its continuations, so that "khan" ranks Khan before Khanate.
    private static string Phrase(SearchWord word) =>
        word.IsPrefix ? $"({FtsPhrase.Quote(word.Folded)} OR {FtsPhrase.QuotePrefix(word.Folded)})" : FtsPhrase.Quote(word.Folded);
}

/// <summary>One row of an answer: an article, and by what it was found.</summary>
public sealed record RankedArticle(int ArticleId, string Kind, SearchRank Rank);

/// <summary>By what an article was found; a lower one comes first in the results.</summary>
public enum SearchRank
{
    /// <summary>The title is what was typed.</summary>
    Title,

    /// <summary>Another name is what was typed.</summary>
    Alias,

    /// <summary>The title begins with what was typed.</summary>
    TitleStart,

    /// <summary>Another name begins with what was typed.</summary>
    AliasStart,

    /// <summary>Its names hold every word.</summary>
    Name,

    /// <summary>Its names and the names its facts give hold every word.</summary>
    Facts,

    /// <summary>The article as a whole holds every word.</summary>
    Text,
}
