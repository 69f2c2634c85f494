using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>What infoboxes say under a name, and in which articles.</summary>
public static class NamedFacts
{
    /// <summary>The facts that name somebody or something by one of its folded names.</summary>
    public static IQueryable<FactRow> Of(WikiContext wiki, NameKind kind, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count > 1)
            return wiki.Facts.Where(f => f.Kind == kind && names.Contains(f.FoldedTarget));
        // One name alone is found in the order of the index.
        var only = names[0];
        return wiki.Facts.Where(f => f.Kind == kind && f.FoldedTarget == only);
    }

    /// <summary>The articles of facts, each once: one may give a name in two fields, or two names of one. An article has one first day, and by that the index has them together.</summary>
    public static IQueryable<object> Articles(IQueryable<FactRow> facts) => facts.Select(f => new { f.FirstDay, f.ArticleId }).Distinct();

    /// <summary>The ids of the articles of facts, each once, in order of time.</summary>
    public static IQueryable<int> InOrder(IQueryable<FactRow> facts) =>
        facts.GroupBy(f => new { f.FirstDay, f.ArticleId }).OrderBy(article => article.Key.FirstDay).ThenBy(article => article.Key.ArticleId).Select(article => article.Key.ArticleId);

    /// <summary>The same, the latest first.</summary>
    public static IQueryable<int> Backwards(IQueryable<FactRow> facts) =>
        facts.GroupBy(f => new { f.FirstDay, f.ArticleId }).OrderByDescending(article => article.Key.FirstDay).ThenByDescending(article => article.Key.ArticleId).Select(article => article.Key.ArticleId);
}
