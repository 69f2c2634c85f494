using System.Text;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Text;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds all people, belligerents or places that infoboxes name, and in how many conflicts each is named.</summary>
public sealed class NamesListQuery(WikiContext wiki)
{
    public const int PageSize = 100;

    private const int LongestStart = 100;
    private const int MostLetters = 100;
    private const string AfterAll = "\U0010FFFF";

    // A conflict without a date has the last day of all.
    private const string Counted = """
        SELECT FoldedTarget AS "Key", count(DISTINCT ArticleId) AS Conflicts, min(FirstDay) AS FirstDay, max(CASE WHEN FirstDay < 2147483647 THEN FirstDay END) AS LastDay
        FROM Facts WHERE Kind = {0} AND FoldedTarget > '' AND FoldedTarget >= {1} AND FoldedTarget < {2}
        GROUP BY FoldedTarget
        """;

    // So the index is read no further than the page.
    private const string InOrder = Counted + " ORDER BY FoldedTarget LIMIT {3} OFFSET {4}";
    private const string MostFirst = Counted + " ORDER BY Conflicts DESC, FoldedTarget LIMIT {3} OFFSET {4}";

    /// <summary>One page of names; the last one for any beyond it.</summary>
    /// <param name="kind">What they name.</param>
    /// <param name="typed">What they begin with, however it is written.</param>
    /// <param name="byName">Whether they stand in the order of the names, and not those in most conflicts first.</param>
    /// <param name="page">The page.</param>
    public async Task<NamesListView> Find(NameKind kind, string? typed, bool byName, int page)
    {
        var start = WholeLetters.Cut(typed ?? "", LongestStart).Trim();
        var folded = NameFolding.Fold(start);
        await using var moment = await OneMoment.Of(wiki);
        var total = await Count(wiki, kind, folded).SingleAsync();
        var pages = Paging.Count(total, PageSize);
        page = Math.Clamp(page, 1, pages);
        var counts = await Names(wiki, kind, folded, byName, page).ToListAsync();
        var spelled = await new SpelledNames(wiki, kind).Of(counts.ConvertAll(count => count.Key));
        var names = counts.ConvertAll(count => new ListedName(spelled[count.Key], count.Conflicts, Years(count)));
        var letters = await Letters(wiki, kind).ToListAsync();
        return new NamesListView(kind, folded.Length == 0 ? "" : start, byName, total, page, pages, names, letters.FindAll(letter => Rune.IsLetterOrDigit(letter.EnumerateRunes().First())));
    }

    /// <summary>How many names there are.</summary>
    public static IQueryable<int> Count(WikiContext wiki, NameKind kind, string start)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQuery<int>($"SELECT count(DISTINCT FoldedTarget) AS Value FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget > '' AND FoldedTarget >= {start} AND FoldedTarget < {EndOf(start)}");
    }

    /// <summary>One page of them; all that it asks stands in one index.</summary>
    public static IQueryable<NameInConflicts> Names(WikiContext wiki, NameKind kind, string start, bool byName, int page)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQueryRaw<NameInConflicts>(byName ? InOrder : MostFirst, kind.ToString(), start, EndOf(start), PageSize, (page - 1) * PageSize);
    }

    /// <summary>The letters with which names begin, each found from the one before it.</summary>
    public static IQueryable<string> Letters(WikiContext wiki, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Database.SqlQuery<string>($"""
            WITH RECURSIVE Letters(Letter) AS (
                SELECT substr(min(FoldedTarget), 1, 1) FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget > ''
                UNION ALL
                SELECT (SELECT substr(min(FoldedTarget), 1, 1) FROM Facts WHERE Kind = {kind.ToString()} AND FoldedTarget > Letter || {AfterAll})
                FROM Letters WHERE Letter IS NOT NULL LIMIT {MostLetters})
            SELECT Letter AS Value FROM Letters WHERE Letter IS NOT NULL
            """);
    }

    private static string EndOf(string start) => start.Length == 0 ? AfterAll : PrefixRange.EndOf(start);

    private static string? Years(NameInConflicts name) =>
        name.LastDay is { } last ? YearsInBrief.Between(CalendarDay.YearOf(name.FirstDay), CalendarDay.YearOf(last)) : null;
}

/// <summary>A folded name, how many conflicts have it, and the days on which the first and the last of them began.</summary>
public sealed record NameInConflicts(string Key, int Conflicts, int FirstDay, int? LastDay);
