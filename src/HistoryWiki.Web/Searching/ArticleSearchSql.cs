using System.Runtime.CompilerServices;
using System.Text.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Searching;

/// <summary>The questions put to SQLite's full-text index (FTS5) and to the tables beside it.</summary>
public static class ArticleSearchSql
{
    /// <summary>How many articles a search ranks; of more it only says that there are more.</summary>
    public const int Cap = 500;

    // Among those that are suggested, the most linked come first; links beyond these are not counted.
    private const int MostSuggested = 60;
    private const int MostLinksCounted = 100;
    private const int MostWantedLookedAt = 200;
    private const int MostConflictsCounted = 1000;

    // Words that so many texts hold tell little of any of them, and to rank more takes longer than a reader waits.
    private const int MostRanked = 10_000;

    // How much a word weighs that stands in a name, and in the text.
    private const string Weights = "bm25(6.0, 1.0)";

    // The same of the title, other names, and names of facts.
    private const string NameWeights = "bm25(4.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0)";

    // The table in which FTS5 keeps the words as they were given answers several times as fast when asked itself, and columns as one text are read as fast as one.
    private const string KeptOf = "FROM NameSearch_content WHERE id IN (SELECT value FROM json_each({0}))";

    private static readonly string KeptRows =
        $"SELECT id, {string.Join(" || char(30) || ", new[] { NameColumns.Traits, NameColumns.Title }.Concat(SearchText.KindsInOrder.Select(NameColumns.Of)).Select(NameColumns.Kept))} {KeptOf}";

    private static readonly string KeptSpellings = $"SELECT id, {NameColumns.Kept(NameColumns.Spelled)} {KeptOf}";

    /// <summary>Questions for the ids of articles by their names, the best first: each later one is asked only where those before it did not fill the results, and a second one for the same rank only where the first found nothing.</summary>
    public static IEnumerable<(SearchRank Rank, FormattableString Question)> Named(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        yield return (SearchRank.Title, $"SELECT Id FROM Articles WHERE FoldedTitle = {request.Name}");
        yield return (SearchRank.Alias, $"SELECT ArticleId FROM Aliases WHERE FoldedName = {request.Name}");
        yield return (SearchRank.TitleStart, $"SELECT Id FROM Articles WHERE FoldedTitle >= {request.Name} AND FoldedTitle < {PrefixRange.EndOf(request.Name)} ORDER BY FoldedTitle");
        // Punctuation apart, which the first question takes for what it is; many titles begin with the same words, and to look through all of these is dear.
        yield return (SearchRank.TitleStart, InNames("{Title} : ^ " + Spoken(request.Spoken)));
        yield return (SearchRank.AliasStart, $"SELECT ArticleId FROM Aliases WHERE FoldedName >= {request.Name} AND FoldedName < {PrefixRange.EndOf(request.Name)} ORDER BY FoldedName");
        var whole = request.Words.Select(word => word with { IsPrefix = false }).ToList();
        var mayGoOn = request.Words.Any(word => word.IsPrefix);
        yield return (SearchRank.Name, InNames(InOwnNames(whole)));
        if (mayGoOn)
            yield return (SearchRank.NameStart, InNames(InOwnNames(request.Words)));
        if (DatedWords.In(whole) is { } dated)
            yield return (SearchRank.Facts, Begun(dated));
        yield return (SearchRank.Facts, InNames(AllOf(whole)));
        if (mayGoOn)
            yield return (SearchRank.FactsStart, InNames(AllOf(request.Words)));
    }

    /// <summary>The ids of the articles whose names hold some of the words, the best first: those with more and with rarer words, and in what they are called.</summary>
    public static FormattableString SomeInNames(IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"SELECT rowid FROM NameSearch WHERE NameSearch MATCH {string.Join(" OR ", words.Select(word => FtsPhrase.Quote(word.Folded)))} AND rank MATCH {NameWeights} ORDER BY rank";
    }

    /// <summary>The ids of the articles that hold every word anywhere, in the order of ids.</summary>
    public static FormattableString Anywhere(IReadOnlyList<SearchWord> words) => Anywhere(AllOf(words));

    /// <summary>The id of the last article that is ranked, where more hold the words than are ranked.</summary>
    public static FormattableString LastRanked(IReadOnlyList<SearchWord> words) =>
        $"SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf(words)} LIMIT 1 OFFSET {MostRanked}";

    /// <summary>The ids of the articles that hold every word anywhere, the best first by bm25, for which SQLite reads every place of every word in each.</summary>
    public static FormattableString Ranked(IReadOnlyList<SearchWord> words, int last) =>
        $"SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf(words)} AND rowid <= {last} AND rank MATCH {Weights} ORDER BY rank";

    /// <summary>Questions for the ids of the articles that pass the filters, those that few pass first: an article passes that is in every answer.</summary>
    public static IReadOnlyList<FormattableString> Passing(SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var questions = new List<FormattableString>();
        foreach (var (kind, names) in filter.Names.Where(names => names.Value.Count > 0))
            questions.Add(Naming(kind, names.Select(name => new NameChoice(name)).ToList()));
        if (filter.Outcomes.Count > 0)
            questions.Add(new SqlText().Add($"SELECT Id FROM Articles WHERE Outcome IN").AddList(filter.Outcomes.Select(outcome => outcome.ToString())).Question());
        if (filter.Centuries.Count > 0)
            questions.Add(new SqlText().Add($"SELECT Id FROM Articles WHERE Century IN").AddList(filter.Centuries).Question());
        if (filter.Years is { } years)
            questions.Add(filter.CertainOnly ? CertainlyWithin(years) : PossiblyWithin(years));
        return questions;
    }

    /// <summary>The ids of the articles whose facts give one of some names.</summary>
    public static FormattableString Naming(NameKind kind, IReadOnlyList<NameChoice> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var question = new SqlText();
        if (names.Where(name => !name.IsWords).Select(name => name.Value).ToList() is { Count: > 0 } whole)
            question.Add($"SELECT ArticleId FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget IN").AddList(whole);
        foreach (var name in names.Where(name => name.IsWords))
            (question.IsEmpty ? question : question.Add($"UNION ALL")).Add(HoldingWords(kind, name.Words));
        return question.Question();
    }

    /// <summary>Questions for the ids of the articles that are not to be found.</summary>
    public static IReadOnlyList<FormattableString> LeftOut(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var questions = request.Facts.Where(fact => fact.IsWithout).Select(Asked).ToList();
        if (request.Without.Count > 0)
            questions.Add(Anywhere($"({string.Join(" OR ", request.Without.Select(word => AllOf([word])))})"));
        return questions;
    }

    /// <summary>The ids of all articles by title, to be read until enough of them pass.</summary>
    public static FormattableString ByTitle() => $"SELECT Id FROM Articles ORDER BY FoldedTitle";

    /// <summary>Up to where this moment of the database knows of changes: the newest revision, and what tells that rows were derived anew without one.</summary>
    public static FormattableString Moment() => new SqlText().Add($"SELECT (SELECT max(Id) FROM Revisions), ifnull((").Add(DerivedAnew.Version).Add($"), '')").Question();

    /// <summary>The revisions after one, with the article of each.</summary>
    public static FormattableString RevisionsAfter(int revision) => $"SELECT Id, ArticleId FROM Revisions WHERE Id > {revision} ORDER BY Id";

    /// <summary>What the index keeps of articles to narrow results by and to put them in order, as <see cref="SearchRow"/> reads it.</summary>
    public static FormattableString Rows(IEnumerable<int> ids) => FormattableStringFactory.Create(KeptRows, JsonSerializer.Serialize(ids));

    /// <summary>How the source spells what the facts of articles name.</summary>
    public static FormattableString Spellings(IEnumerable<int> ids) => FormattableStringFactory.Create(KeptSpellings, JsonSerializer.Serialize(ids));

    /// <summary>What a page of results shows of articles, except pieces of their sections.</summary>
    public static FormattableString Shown(IEnumerable<int> ids) =>
        $"SELECT Id, Title, FactsJson, Lead FROM Articles WHERE Id IN (SELECT value FROM json_each({JsonSerializer.Serialize(ids)}))";

    /// <summary>The sections of articles that have a heading, with their text, in order.</summary>
    public static FormattableString SectionsOf(IEnumerable<int> ids) =>
        $"SELECT ArticleId, Heading, PlainText FROM Sections WHERE ArticleId IN (SELECT value FROM json_each({JsonSerializer.Serialize(ids)})) AND Heading IS NOT NULL ORDER BY ArticleId, Ordinal";

    /// <summary>The other names of articles.</summary>
    public static FormattableString AliasesOf(IEnumerable<int> ids) =>
        $"SELECT ArticleId, Name FROM Aliases WHERE ArticleId IN (SELECT value FROM json_each({JsonSerializer.Serialize(ids)}))";

    /// <summary>The ids of the articles whose facts name somebody or something of whose name a word begins so.</summary>
    public static FormattableString NamingAny(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InNames($"{{{string.Join(' ', NameKinds.Listed.Select(NameColumns.Of))}}} : " + AllOf(request.Words));
    }

    /// <summary>How names of a kind are spelled, by the earliest conflict that names them.</summary>
    public static FormattableString Spelled(NameKind kind, IEnumerable<string> folded) =>
        $"SELECT value, (SELECT Target FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget = value ORDER BY FirstDay LIMIT 1) FROM json_each({JsonSerializer.Serialize(folded)})";

    /// <summary>In how many conflicts a name of a kind is named, up to a thousand.</summary>
    public static FormattableString ConflictsOf(NameKind kind, string folded) =>
        $"SELECT count(*) FROM (SELECT DISTINCT ArticleId FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget = {folded} LIMIT {MostConflictsCounted})";

    /// <summary>Titles that begin so and have no article, the most wanted first.</summary>
    public static FormattableString Wanted(string name, int most) =>
        $"SELECT Title, Wanting FROM (SELECT Title, Wanting FROM Wanted WHERE FoldedTarget >= {name} AND FoldedTarget < {PrefixRange.EndOf(name)} LIMIT {MostWantedLookedAt}) ORDER BY Wanting DESC, Title LIMIT {most}";

    /// <summary>How many articles hold a word anywhere, counted up to <see cref="Cap"/>.</summary>
    public static FormattableString CountOf(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return $"SELECT count(*) FROM (SELECT 1 FROM ArticleSearch WHERE ArticleSearch MATCH {AllOf([word])} LIMIT {Cap})";
    }

    /// <summary>The articles of whose names a word begins so: that which is named so, then the most linked.</summary>
    public static FormattableString Suggested(SearchRequest request, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"""
            SELECT a.Id, a.Title, a.Kind, a.FactsJson
            FROM (
                SELECT h.Id, MIN(h.Place) AS Place, b.FoldedTitle,
                    (SELECT count(*) FROM (SELECT 1 FROM Links l WHERE l.FoldedTarget = b.FoldedTitle LIMIT {MostLinksCounted})) AS Linked
                FROM (
                    SELECT * FROM (SELECT Id, 0 AS Place FROM Articles WHERE FoldedTitle = {request.Name} LIMIT 1)
                    UNION ALL
                    SELECT * FROM (SELECT ArticleId, 0 FROM Aliases WHERE FoldedName = {request.Name} LIMIT {most})
                    UNION ALL
                    SELECT * FROM (SELECT Id, 1 FROM Articles WHERE FoldedTitle >= {request.Name} AND FoldedTitle < {PrefixRange.EndOf(request.Name)} ORDER BY FoldedTitle LIMIT {MostSuggested})
                    UNION ALL
                    SELECT * FROM (SELECT rowid, 1 FROM NameSearch WHERE NameSearch MATCH {InOwnNames(request.Words)} LIMIT {MostSuggested})
                ) h JOIN Articles b ON b.Id = h.Id
                GROUP BY h.Id
                ORDER BY 2, 4 DESC, length(b.FoldedTitle), b.FoldedTitle
                LIMIT {most}
            ) s JOIN Articles a ON a.Id = s.Id
            ORDER BY s.Place, s.Linked DESC, length(s.FoldedTitle), s.FoldedTitle
            """;
    }

    private static FormattableString InNames(string query) => $"SELECT rowid FROM NameSearch WHERE NameSearch MATCH {query}";

    // What began on one of these days, of which names or facts hold the other words.
    private static FormattableString Begun(DatedWords dated)
    {
        FormattableString begun = $"SELECT Id FROM Articles WHERE EarliestDay >= {dated.FirstDay} AND EarliestDay <= {dated.LastDay}";
        return dated.Others.Count == 0 ? begun : new SqlText().Add(InNames(AllOf(dated.Others))).Add($"AND rowid IN (").Add(begun).Add($")").Question();
    }

    private static string InOwnNames(IReadOnlyList<SearchWord> words) => "{Title Aliases} : " + AllOf(words);

    private static FormattableString Anywhere(string query) => $"SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH {query}";

    private static FormattableString Asked(SearchedFact fact) => fact switch
    {
        { Kind: { } kind } => HoldingWords(kind, fact.Words),
        { Years: { } years } => PossiblyWithin(years),
        _ => $"SELECT Id FROM Articles WHERE Outcome = {fact.Outcome.ToString()}",
    };

    private static FormattableString HoldingWords(NameKind kind, IReadOnlyList<SearchWord> words) => InNames("{" + NameColumns.Of(kind) + "} : " + AllOf(words));

    private static FormattableString CertainlyWithin(YearRange years) =>
        $"SELECT Id FROM Articles WHERE EarliestDay >= {years.FirstDay} AND EarliestDay <= {years.LastDay} AND LatestDay <= {years.LastDay}";

    // What ends nobody knows when may have ended at any time.
    private static FormattableString PossiblyWithin(YearRange years) =>
        $"SELECT Id FROM Articles WHERE EarliestDay <= {years.LastDay} AND ifnull(LatestDay, {int.MaxValue}) >= {years.FirstDay}";

    // The words one after the other, the last of them as it may go on.
    private static string Spoken(IReadOnlyList<SearchWord> words)
    {
        if (words.Count == 0)
            return FtsPhrase.Nothing;
        var joined = string.Join(' ', words.Select(word => word.Folded));
        return words[^1].IsPrefix ? FtsPhrase.QuotePrefix(joined) : FtsPhrase.Quote(joined);
    }

    private static string AllOf(IReadOnlyList<SearchWord> words) =>
        words.Count == 0 ? FtsPhrase.Nothing : "(" + string.Join(" AND ", words.Select(word => word.IsPrefix ? FtsPhrase.QuotePrefix(word.Folded) : FtsPhrase.Quote(word.Folded))) + ")";
}
