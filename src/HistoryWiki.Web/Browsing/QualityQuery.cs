using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Browsing;

/// <summary>Finds what there is to check in all articles, by kind.</summary>
public sealed class QualityQuery(WikiContext wiki)
{
    public const int PageSize = 50;

    /// <summary>The kind of the names in prose that several articles have, for an editor to link the one that is meant.</summary>
    public const string AmbiguousName = "ambiguous-name";

    /// <summary>Every kind with how often it occurs, the most frequent first, and one page of the things of one kind.</summary>
    /// <param name="code">The kind whose things are shown; null for none.</param>
    /// <param name="page">The page of them; the last one for any beyond it.</param>
    public async Task<QualityView> Find(string? code, int page)
    {
        await using var moment = await OneMoment.Of(wiki);
        var suggestions = await wiki.Suggestions.CountAsync();
        var kinds = (await Counts(wiki).ToListAsync()).Concat(suggestions == 0 ? [] : [new ThingsOfKind(AmbiguousName, suggestions)]).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Code, StringComparer.Ordinal).ToList();
        var pages = Paging.Count(kinds.Find(kind => kind.Code == code)?.Count ?? 0, PageSize);
        page = Math.Clamp(page, 1, pages);
        return new QualityView(kinds, code is null ? [] : code == AmbiguousName ? await Suggestions(page) : await Things(wiki, code, page).ToListAsync(), page, pages);
    }

    private async Task<IReadOnlyList<ThingToCheck>> Suggestions(int page)
    {
        var some = await wiki.Suggestions.OrderBy(s => s.ArticleId).ThenBy(s => s.Ordinal).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        var ids = some.Select(suggestion => suggestion.ArticleId).Distinct().ToList();
        var titles = await wiki.Articles.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Title);
        return some.ConvertAll(suggestion => new ThingToCheck(
            titles[suggestion.ArticleId],
            null,
            $"“{suggestion.Text}” leads nowhere, for it may be any of {Quantity.Number(suggestion.Candidates.Count)}. Link the one that is meant.",
            null)
        {
            Candidates = suggestion.Candidates,
        });
    }

    /// <summary>How often each kind occurs.</summary>
    public static IQueryable<ThingsOfKind> Counts(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Problems.GroupBy(p => p.Code).Select(g => new ThingsOfKind(g.Key, g.Count()));
    }

    /// <summary>One page of the things of a kind, article by article.</summary>
    public static IQueryable<ThingToCheck> Things(WikiContext wiki, string code, int page)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        return wiki.Problems.Where(p => p.Code == code).OrderBy(p => p.ArticleId).ThenBy(p => p.Ordinal)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(p => new ThingToCheck(p.Article!.Title, p.Field, p.Message, p.Evidence));
    }
}

/// <summary>What there is to check: the kinds, and the things of the chosen one.</summary>
public sealed record QualityView(IReadOnlyList<ThingsOfKind> Kinds, IReadOnlyList<ThingToCheck> Things, int Page, int Pages);

/// <summary>How many things of a kind there are to check.</summary>
/// <param name="Code">The code of their problems, for example <c>missing-belligerent</c>.</param>
/// <param name="Count">How many.</param>
public sealed record ThingsOfKind(string Code, int Count);

/// <summary>Something to check in an article.</summary>
/// <param name="Title">The article.</param>
/// <param name="Field">The key of the field it is about; null for the text.</param>
/// <param name="Message">What is wrong and why.</param>
/// <param name="Evidence">The sentence that shows it; null where the message says all.</param>
public sealed record ThingToCheck(string Title, string? Field, string Message, string? Evidence)
{
    /// <summary>The articles that may be meant.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
