using HistoryWiki.Articles;
using HistoryWiki.Articles.Json;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Quality;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>
/// The problems that an article has only beside the articles of its larger wars: fought outside of its war, part of itself. They stand
/// before its other problems, and change whenever one of those articles does; call it inside a job of the <see cref="Writer"/>.
/// </summary>
internal sealed class DoubtsBesideWars(WikiContext wiki)
{
    private const int ArticlesAtOnce = 500;
    private static readonly string[] Codes = [.. QualityChecks.CodesBesideWars];

    private HashSet<int> inCircles = [];

    /// <summary>Begins, before anything that is derived of the changed articles is removed.</summary>
    public async Task Begin() => inCircles = (await wiki.Problems.Where(p => p.Code == CircleOfWars.Code).Select(p => p.ArticleId).ToListAsync()).ToHashSet();

    /// <summary>Finds them anew for articles that changed, and for whatever is part of them.</summary>
    /// <param name="changed">The articles.</param>
    /// <param name="names">The folded names that they have or had.</param>
    public async Task Write(IReadOnlyCollection<int> changed, IEnumerable<string> names)
    {
        var affected = changed.ToHashSet();
        foreach (var some in names.Select(NameFolding.FoldName).Distinct().Chunk(WikiContext.NamesInOneQuestion))
            affected.UnionWith(await wiki.Facts.Where(f => f.Kind == NameKind.PartOf && some.Contains(f.FoldedTarget)).Select(f => f.ArticleId).Distinct().ToListAsync());
        // A circle that is broken is gone from all who were in it.
        if (affected.Overlaps(inCircles))
            affected.UnionWith(inCircles);

        var found = await Find(wiki, affected, withCircles: true);
        affected.UnionWith(found.Keys);
        foreach (var some in affected.Chunk(ArticlesAtOnce))
            await wiki.Problems.Where(p => some.Contains(p.ArticleId) && Codes.Contains(p.Code)).ExecuteDeleteAsync();
        using var problems = new RowInsert<ProblemRow>(wiki);
        foreach (var (article, rows) in found)
            problems.Insert(article, rows);
    }

    /// <summary>Those of one article.</summary>
    public static async Task<IReadOnlyList<ProblemRow>> Of(WikiContext wiki, int articleId) =>
        (await Find(wiki, [articleId], withCircles: false)).GetValueOrDefault(articleId, []);

    // With circles, those of everyone in a circle that a way up leads into are found as well.
    private static async Task<Dictionary<int, IReadOnlyList<ProblemRow>>> Find(WikiContext wiki, HashSet<int> articles, bool withCircles)
    {
        var steps = await LargerWars.Steps(wiki, articles).ToListAsync();
        if (steps.Count == 0)
            return [];
        var circles = await CirclesOfWars.Among(wiki, steps);
        var asked = withCircles ? articles.Union(circles.Members).ToHashSet() : articles;
        var outside = await FoughtOutside(wiki, steps.Where(step => asked.Contains(step.Child) && step.Child != step.Parent).ToList());
        var found = new Dictionary<int, IReadOnlyList<ProblemRow>>();
        foreach (var id in outside.Select(step => step.Child).Union(circles.Members.Where(asked.Contains)))
            found.Add(id, await ProblemsOf(wiki, id, outside.Where(step => step.Child == id).Select(step => step.Parent).ToList(), circles.Find(id)));
        return found;
    }

    // By the days of its columns alone, so that a war of thousands of battles is looked through quickly.
    private static async Task<List<WarEdge>> FoughtOutside(WikiContext wiki, List<WarEdge> steps)
    {
        var days = new Dictionary<int, (int First, int Last)>();
        foreach (var some in steps.SelectMany(step => new[] { step.Child, step.Parent }).Distinct().Chunk(ArticlesAtOnce))
        {
            foreach (var article in await wiki.Articles.Where(a => some.Contains(a.Id) && a.EarliestDay != null && a.LatestDay != null).Select(a => new { a.Id, First = a.EarliestDay!.Value, Last = a.LatestDay!.Value }).ToListAsync())
                days.Add(article.Id, (article.First, article.Last));
        }

        var outside = new List<WarEdge>();
        foreach (var step in steps.Where(step => days.TryGetValue(step.Child, out var battle) && days.TryGetValue(step.Parent, out var war) && (battle.Last < war.First || battle.First > war.Last)))
        {
            if (await IsCalledSo(wiki, step))
                outside.Add(step);
        }

        return outside;
    }

    // An article about the first weeks of a war may be headed with the name of the whole; only its title, and what leads to that, says what it is about.
    private static async Task<bool> IsCalledSo(WikiContext wiki, WarEdge step)
    {
        var targets = await wiki.Facts.Where(f => f.ArticleId == step.Child && f.Kind == NameKind.PartOf).Select(f => f.FoldedTarget).ToListAsync();
        var title = await wiki.Articles.Where(a => a.Id == step.Parent).Select(a => a.Title).SingleAsync();
        var names = await wiki.Aliases.Where(a => a.ArticleId == step.Parent && a.IsRedirect).Select(a => a.Name).ToListAsync();
        return names.Append(title).Append(TitleParts.Split(title).Name).Select(NameFolding.FoldName).Any(targets.Contains);
    }

    private static async Task<IReadOnlyList<ProblemRow>> ProblemsOf(WikiContext wiki, int articleId, List<int> wars, CircleOfWars? circle)
    {
        var article = await wiki.Articles.Where(a => a.Id == articleId).Select(a => new { a.Title, a.FactsJson, a.RevisionNumber }).SingleAsync();
        var json = await wiki.Revisions.Where(r => r.ArticleId == articleId && r.Number == article.RevisionNumber).Select(r => r.Content).SingleAsync();
        if (ArticleContent.Find(json) is not { } content)
            return [];
        var dated = await wiki.Articles.Where(a => wars.Contains(a.Id)).OrderBy(a => a.Id).Select(a => new { a.Title, a.FactsJson }).ToListAsync();
        var found = QualityChecks.FindBesideWars(new CheckedArticle(article.Title, content.Kind, content.Infobox, FactsJson.Read(article.FactsJson), [])
        {
            Wars = dated.Select(war => new DatedWar(war.Title, FactsJson.Read(war.FactsJson).Date!)).ToList(),
            Circle = circle,
        }).ToList();
        return found.Select((problem, i) => Row(problem, i - found.Count)).ToList();
    }

    private static ProblemRow Row(Problem problem, int ordinal) => new()
    {
        Ordinal = ordinal,
        Line = problem.Line,
        Severity = problem.Severity,
        Code = problem.Code,
        Field = problem.Field,
        Message = problem.Message,
        Evidence = problem.Evidence,
    };
}
