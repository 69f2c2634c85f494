using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>The questions put to SQLite's full-text index (FTS5): which articles, the best first.</summary>
public static class ArticleSearchSql
{
    /// <summary>How many articles a search ranks; of more it only says that there are more.</summary>
    public const int Cap = 500;

    // Of the articles whose names hold a word that very many hold, as many are looked at.
    private const int MostNamed = 4 * Cap;

    // Among those that are suggested, the most linked come first; links beyond these are not counted.
    private const int MostSuggested = 40;
    private const int MostLinksCounted = 100;

    // How much a word weighs that stands in a name, and in the text.
    private const string Weights = "bm25(6.0, 1.0)";

    private static readonly Dictionary<NameKind, string> Columns = new()
    {
        [NameKind.Commander] = "Commanders",
        [NameKind.Belligerent] = "Belligerents",
        [NameKind.Place] = "Places",
        [NameKind.PartOf] = "Wars",
    };

    /// <summary>The articles whose names match, the best first; one more than <see cref="Cap"/> if there are more.</summary>
    public static FormattableString Named(SearchRequest request, SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var passing = Passing(request, filter);
        var sql = Begin(passing);
        sql.Add($"SELECT a.Id AS ArticleId, a.Kind, a.EarliestDay, a.FoldedTitle, MIN(h.Rank) AS Rank FROM (");
        sql.Add($"SELECT Id, {SearchRank.Title} AS Rank FROM Articles WHERE FoldedTitle = {request.Name}");
        Narrow(sql, passing, $"AND Id IN Passing");
        sql.Add($"UNION ALL SELECT ArticleId, {SearchRank.Alias} FROM Aliases WHERE FoldedName = {request.Name}");
        Narrow(sql, passing, $"AND ArticleId IN Passing");
        sql.Add($"UNION ALL SELECT * FROM (SELECT rowid, {SearchRank.TitleStart} FROM NameSearch WHERE NameSearch MATCH {TitleStart(request.Words)}");
        Narrow(sql, passing, $"AND +rowid IN Passing");
        sql.Add($"LIMIT {MostNamed})");
        sql.Add($"UNION ALL SELECT * FROM (SELECT ArticleId, {SearchRank.AliasStart} FROM Aliases WHERE FoldedName >= {request.Name} AND FoldedName < {PrefixRange.EndOf(request.Name)}");
        Narrow(sql, passing, $"AND +ArticleId IN Passing");
        sql.Add($"ORDER BY FoldedName LIMIT {Cap})");
        Names(SearchRank.Name, SearchRank.Facts, request.Words.Select(word => word with { IsPrefix = false }).ToList());
        if (request.Words.Any(word => word.IsPrefix))
            Names(SearchRank.NameStart, SearchRank.FactsStart, request.Words);
        sql.Add($") h JOIN Articles a ON a.Id = h.Id GROUP BY a.Id ORDER BY 5, length(a.FoldedTitle), a.FoldedTitle, a.Id LIMIT {Cap + 1}");
        return sql.Question();

        void Names(SearchRank own, SearchRank facts, IReadOnlyList<SearchWord> words)
        {
            foreach (var (rank, query) in new[] { (own, InOwnNames(words)), (facts, AllOf(words)) })
            {
                sql.Add($"UNION ALL SELECT * FROM (SELECT rowid, {rank} FROM NameSearch WHERE NameSearch MATCH {query}");
                Narrow(sql, passing, $"AND +rowid IN Passing");
                sql.Add($"LIMIT {MostNamed})");
            }
        }
    }

    /// <summary>The articles that hold every word anywhere, the best first. To rank them is dear where words are common, so it is asked only where names did not fill the results.</summary>
    public static FormattableString Anywhere(SearchRequest request, SearchFilter filter, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var passing = Passing(request, filter);
        var sql = Begin(passing);
        sql.Add($"SELECT a.Id AS ArticleId, a.Kind, a.EarliestDay, a.FoldedTitle, {SearchRank.Text} AS Rank FROM (SELECT rowid, rank FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf(request.Words)} AND rank MATCH {Weights}");
        Narrow(sql, passing, $"AND +rowid IN Passing");
        sql.Add($"ORDER BY rank LIMIT {most}) h JOIN Articles a ON a.Id = h.rowid ORDER BY h.rank, a.FoldedTitle, a.Id");
        return sql.Question();
    }

    /// <summary>The articles that pass a search without plain words, by title; one more than <see cref="Cap"/> if there are more.</summary>
    public static FormattableString PassingOnly(SearchRequest request, SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var sql = Begin(Passing(request, filter));
        sql.Add($"SELECT a.Id AS ArticleId, a.Kind, a.EarliestDay, a.FoldedTitle, {SearchRank.Facts} AS Rank FROM Passing p JOIN Articles a ON a.Id = p.Id ORDER BY a.FoldedTitle, a.Id LIMIT {Cap + 1}");
        return sql.Question();
    }

    /// <summary>How many articles hold a word anywhere, counted up to <see cref="Cap"/>.</summary>
    public static FormattableString CountOf(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return $"SELECT count(*) AS Value FROM (SELECT 1 FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf([word])} LIMIT {Cap})";
    }

    /// <summary>The articles of whose names a word begins so.</summary>
    public static FormattableString Suggested(SearchRequest request, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"""
            SELECT a.Title, a.Kind, a.FactsJson
            FROM (
                SELECT * FROM (SELECT Id, 0 AS Place FROM Articles WHERE FoldedTitle = {request.Name} LIMIT 1)
                UNION ALL
                SELECT * FROM (SELECT ArticleId, 0 FROM Aliases WHERE FoldedName = {request.Name} LIMIT {most})
                UNION ALL
                SELECT * FROM (SELECT Id, 1 FROM Articles WHERE FoldedTitle >= {request.Name} AND FoldedTitle < {PrefixRange.EndOf(request.Name)} ORDER BY FoldedTitle LIMIT {MostSuggested})
                UNION ALL
                SELECT * FROM (SELECT rowid, 1 FROM NameSearch WHERE NameSearch MATCH {InOwnNames(request.Words)} LIMIT {MostSuggested})
            ) h JOIN Articles a ON a.Id = h.Id
            GROUP BY a.Id
            ORDER BY MIN(h.Place), (SELECT count(*) FROM (SELECT 1 FROM Links l WHERE l.FoldedTarget = a.FoldedTitle LIMIT {MostLinksCounted})) DESC, length(a.FoldedTitle), a.FoldedTitle
            LIMIT {most}
            """;
    }

    private static string InOwnNames(IReadOnlyList<SearchWord> words) => "{Title Aliases} : " + AllOf(words);

    private static SqlText Begin(SqlText passing)
    {
        var sql = new SqlText();
        if (!passing.IsEmpty)
            sql.Add($"WITH Passing(Id) AS MATERIALIZED (").Add(passing.Question()).Add($")");
        return sql;
    }

    private static void Narrow(SqlText sql, SqlText passing, FormattableString condition)
    {
        if (!passing.IsEmpty)
            sql.Add(condition);
    }

    // The ids of the articles that pass the filters and what the words ask of facts; empty where nothing is asked.
    private static SqlText Passing(SearchRequest request, SearchFilter filter)
    {
        var sql = new SqlText();
        if (filter.Centuries.Count > 0)
            And(sql).Add($"a.Century IN").AddList(filter.Centuries);
        if (filter.Outcomes.Count > 0)
            And(sql).Add($"a.Outcome IN").AddList(filter.Outcomes.Select(outcome => outcome.ToString()));
        foreach (var (kind, names) in filter.Names.Where(names => names.Value.Count > 0))
            And(sql).Add($"a.Id IN (SELECT ArticleId FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget IN").AddList(names).Add($")");
        if (filter.Years is { } years)
            And(sql).Add(Within(years, filter.CertainOnly));
        foreach (var fact in request.Facts)
            Ask(And(sql), fact);
        foreach (var word in request.Without)
            And(sql).Add($"a.Id NOT IN (SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf([word])})");
        return sql;
    }

    private static void Ask(SqlText sql, SearchedFact fact)
    {
        if (fact.IsWithout)
            sql.Add($"NOT");
        sql.Add($"(");
        if (fact.Kind is { } kind)
            sql.Add($"a.Id IN (SELECT rowid FROM NameSearch WHERE NameSearch MATCH {"{" + Columns[kind] + "} : " + AllOf(fact.Words)})");
        else if (fact.Years is { } years)
            sql.Add(Within(years, certainly: false));
        else
            sql.Add($"ifnull(a.Outcome = {fact.Outcome.ToString()}, 0)");
        sql.Add($")");
    }

    // What ends nobody knows when may have ended at any time.
    private static FormattableString Within(YearRange years, bool certainly)
    {
        if (certainly)
            return $"ifnull(a.EarliestDay >= {years.FirstDay} AND a.LatestDay <= {years.LastDay}, 0)";
        return $"ifnull(a.EarliestDay <= {years.LastDay} AND ifnull(a.LatestDay, {int.MaxValue}) >= {years.FirstDay}, 0)";
    }

    private static SqlText And(SqlText sql) => sql.IsEmpty ? sql.Add($"SELECT a.Id FROM Articles a WHERE") : sql.Add($"AND");

    private static string TitleStart(IReadOnlyList<SearchWord> words) =>
        words.Count == 0 ? FtsPhrase.Nothing : "{Title} : ^ " + (words[^1].IsPrefix ? FtsPhrase.QuotePrefix(Joined(words)) : FtsPhrase.Quote(Joined(words)));

    private static string Joined(IReadOnlyList<SearchWord> words) => string.Join(' ', words.Select(word => word.Folded));

    private static string AllOf(IReadOnlyList<SearchWord> words) =>
        words.Count == 0 ? FtsPhrase.Nothing : "(" + string.Join(" AND ", words.Select(Phrase)) + ")";

    // In a text the word as it stands counts beside its continuations, so that "khan" ranks Khan before Khanate.
    private static string Phrase(SearchWord word) =>
        word.IsPrefix ? $"({FtsPhrase.Quote(word.Folded)} OR {FtsPhrase.QuotePrefix(word.Folded)})" : FtsPhrase.Quote(word.Folded);
}

/// <summary>One row of an answer: an article, by what it was found, and what it can be put in order by.</summary>
public sealed record RankedArticle(int ArticleId, string Kind, int? EarliestDay, string FoldedTitle, SearchRank Rank);

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

    /// <summary>Its names hold every word, the last as the beginning of one.</summary>
    NameStart,

    /// <summary>Its names, its years and the names its facts give hold every word.</summary>
    Facts,

    /// <summary>They hold every word, the last as the beginning of one.</summary>
    FactsStart,

    /// <summary>Its names hold words spelled like those typed.</summary>
    Near,

    /// <summary>The article as a whole holds every word.</summary>
    Text,
}
