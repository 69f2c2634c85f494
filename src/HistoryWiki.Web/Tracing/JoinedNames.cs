using HistoryWiki.Articles;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Drawing;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Tracing;

/// <summary>Finds all folded names that stand for the same as one of them: names of the article about it, variants that an article itself uses, and what editors joined; never across what they split.</summary>
public sealed class JoinedNames(WikiContext wiki)
{
    private const int Most = 100;

    // A commander of that name in another article is the same one only if he can have lived to see both.
    private const int MostYearsApart = 60;

    /// <summary>All names, the one asked for first, and the article about them, if there is one.</summary>
    public async Task<JoinedName> Of(NameKind kind, string folded)
    {
        var names = new List<string> { folded };
        var joins = new List<NameJoin>();
        NamedArticle? article = null;
        var about = ArticleKind.Other;
        for (var i = 0; i < names.Count && names.Count < Most; i++)
        {
            var decisions = await Decisions(kind, names[i]);
            var found = new List<NameJoin>(decisions.Where(decision => decision.AreSame).Select(decision => NameJoin.By(names[i], decision)));
            if (await ArticleCalled(names[i]) is { } called && (article is null || article.Id == called.Id))
            {
                (article, about) = (new NamedArticle(called.Id, called.Title), called.Kind);
                found.AddRange((await ArticleNames.Of(wiki, called.Id)).Select(name => new NameJoin(names[i], name, $"the article “{called.Title}” has both names")));
            }

            if (kind == NameKind.Commander)
                found.AddRange(await Variants(names[i]));
            var split = decisions.Where(decision => !decision.AreSame).SelectMany(decision => new[] { decision.FoldedName, decision.FoldedOther }).ToHashSet();
            foreach (var join in found.Where(join => !split.Contains(join.Folded) && !names.Contains(join.Folded)))
            {
                names.Add(join.Folded);
                joins.Add(join);
            }
        }

        return new JoinedName(names, joins, article, about);
    }

    /// <summary>What editors decided of a name and others.</summary>
    public async Task<IReadOnlyList<NameDecisionRow>> Decisions(NameKind kind, string folded) =>
        await wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedName == folded)
            .Union(wiki.NameDecisions.Where(d => d.Kind == kind && d.FoldedOther == folded)).OrderByDescending(d => d.Id).ToListAsync();

    // A variant that is like the names of two in different articles is taken for neither.
    private async Task<List<NameJoin>> Variants(string folded)
    {
        var joins = new List<NameJoin>();
        var rows = await wiki.NameVariants.Where(v => v.FoldedTarget == folded).Select(v => new { v.ArticleId, Name = v.FoldedVariant, Variant = v.FoldedVariant })
            .Union(wiki.NameVariants.Where(v => v.FoldedVariant == folded).Select(v => new { v.ArticleId, Name = v.FoldedTarget, Variant = v.FoldedVariant }))
            .OrderBy(v => v.Name).ThenBy(v => v.ArticleId).Take(Most).ToListAsync();
        foreach (var row in rows.DistinctBy(row => row.Name))
        {
            if (await wiki.NameVariants.Where(v => v.FoldedVariant == row.Variant).Select(v => v.FoldedTarget).Distinct().CountAsync() == 1 && await SameTime(folded, row.Name))
                joins.Add(new NameJoin(folded, row.Name, $"“{await wiki.Articles.Where(a => a.Id == row.ArticleId).Select(a => a.Title).SingleAsync()}” writes it so"));
        }

        return joins;
    }

    private async Task<bool> SameTime(string name, string other)
    {
        var (mine, theirs) = (await Span(name), await Span(other));
        return mine is null || theirs is null || (mine.First <= theirs.Last + MostYearsApart * CalendarDay.YearInSortKey && theirs.First <= mine.Last + MostYearsApart * CalendarDay.YearInSortKey);
    }

    private async Task<DaySpan?> Span(string name)
    {
        var days = wiki.Facts.Where(f => f.Kind == NameKind.Commander && f.FoldedTarget == name && f.FirstDay < int.MaxValue).Select(f => (int?)f.FirstDay);
        return await days.MinAsync() is { } first && await days.MaxAsync() is { } last ? new DaySpan(first, last) : null;
    }

    // An article about a war is never about one who fought in it. A name that several share means none of them.
    private async Task<CalledArticle?> ArticleCalled(string folded)
    {
        var names = NameFolding.TitlesOf(folded);
        var titled = await wiki.Articles.Where(a => names.Contains(a.FoldedTitle) && a.Kind != ArticleKind.Conflict)
            .OrderBy(a => a.Id).Select(a => new CalledArticle(a.Id, a.Title, a.Kind)).FirstOrDefaultAsync();
        if (titled is not null)
            return titled;
        var called = await wiki.Aliases.Where(a => names.Contains(a.FoldedName) && a.Article!.Kind != ArticleKind.Conflict)
            .Select(a => new { a.ArticleId, a.Article!.Title, a.Article.Kind }).Distinct().OrderBy(a => a.ArticleId).Take(2).ToListAsync();
        return called is [var one] ? new CalledArticle(one.ArticleId, one.Title, one.Kind) : null;
    }

    private sealed record DaySpan(int First, int Last);

    private sealed record CalledArticle(int Id, string Title, ArticleKind Kind);
}

/// <summary>All names of one that infoboxes name.</summary>
/// <param name="Names">Folded.</param>
/// <param name="Joins">Why each but the first is one of them.</param>
/// <param name="Article">The article about it.</param>
/// <param name="About">What that article is about.</param>
public sealed record JoinedName(IReadOnlyList<string> Names, IReadOnlyList<NameJoin> Joins, NamedArticle? Article, ArticleKind About);

/// <summary>Why two names stand for the same.</summary>
/// <param name="Of">The one that was known, folded.</param>
/// <param name="Folded">The other, folded.</param>
/// <param name="Why">In words.</param>
public sealed record NameJoin(string Of, string Folded, string Why)
{
    /// <summary>A join that an editor decided.</summary>
    public static NameJoin By(string of, NameDecisionRow decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new NameJoin(of, decision.FoldedName == of ? decision.FoldedOther : decision.FoldedName, $"{decision.Author} joined them on {UtcWords.Day(decision.At)}");
    }
}
