using HistoryWiki.Articles.Linking;
using HistoryWiki.Articles.Quality;
using Microsoft.EntityFrameworkCore;

namespace HistoryWiki.Web.Data;

/// <summary>The circles among the larger wars of some articles, and what can be said of each article in one.</summary>
internal sealed class CirclesOfWars
{
    private readonly Dictionary<int, IReadOnlyList<int>> circleOf = [];
    private readonly Dictionary<int, IReadOnlyList<int>> parents;
    private readonly Dictionary<int, string> titles = [];

    private CirclesOfWars(IReadOnlyList<WarEdge> steps)
    {
        parents = steps.GroupBy(step => step.Child).ToDictionary(same => same.Key, same => (IReadOnlyList<int>)[.. same.Select(step => step.Parent).Order()]);
        foreach (var circle in Circles.Of(parents))
        {
            foreach (var member in circle)
                circleOf.Add(member, circle);
        }
    }

    /// <summary>The articles in a circle.</summary>
    public IReadOnlyCollection<int> Members => circleOf.Keys;

    /// <summary>Finds the circles that the ways up lead into.</summary>
    public static async Task<CirclesOfWars> Among(WikiContext wiki, IReadOnlyList<WarEdge> steps)
    {
        var circles = new CirclesOfWars(steps);
        foreach (var some in circles.Members.Chunk(WikiContext.NamesInOneQuestion))
        {
            foreach (var article in await wiki.Articles.Where(a => some.Contains(a.Id)).Select(a => new { a.Id, a.Title }).ToListAsync())
                circles.titles.Add(article.Id, article.Title);
        }

        return circles;
    }

    /// <summary>The circle that an article is in, or null.</summary>
    public CircleOfWars? Find(int articleId)
    {
        if (!circleOf.TryGetValue(articleId, out var circle))
            return null;
        return ShortWayRound(articleId) is { } whole
            ? new CircleOfWars(whole.ConvertAll(id => titles[id]), whole.Count)
            : new CircleOfWars(BeginningOfWay(articleId, circle).ConvertAll(id => titles[id]), circle.Count - 1);
    }

    private IEnumerable<int> ParentsOf(int id) => parents.GetValueOrDefault(id, []).Where(circleOf.ContainsKey);

    // The shortest way back, as long as it has no more steps than are named.
    private List<int>? ShortWayRound(int articleId)
    {
        var cameFrom = new Dictionary<int, int>();
        List<int> reached = [articleId];
        for (var steps = 0; steps <= CircleOfWars.MostNamed && reached.Count > 0; steps++)
        {
            var further = new List<int>();
            foreach (var child in reached)
            {
                foreach (var parent in ParentsOf(child))
                {
                    if (parent == articleId)
                        return WayTo(child, articleId, cameFrom);
                    if (cameFrom.TryAdd(parent, child))
                        further.Add(parent);
                }
            }

            reached = further;
        }

        return null;
    }

    private static List<int> WayTo(int last, int articleId, Dictionary<int, int> cameFrom)
    {
        var way = new List<int>();
        for (var at = last; at != articleId; at = cameFrom[at])
            way.Add(at);
        way.Reverse();
        return way;
    }

    private List<int> BeginningOfWay(int articleId, IReadOnlyList<int> circle)
    {
        var way = new List<int>();
        for (var at = articleId; way.Count < CircleOfWars.MostNamed; way.Add(at))
            at = ParentsOf(at).First(parent => ReferenceEquals(circleOf[parent], circle));
        return way;
    }
}
