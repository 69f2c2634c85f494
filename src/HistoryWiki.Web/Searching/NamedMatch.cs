using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Linking;
using HistoryWiki.Web.Drawing;

namespace HistoryWiki.Web.Searching;

/// <summary>A name outside the title in which words of the search stand: commander <c>[Ayuka] Khan</c>.</summary>
/// <param name="Role">What the name is to the article, for example <c>part of</c>.</param>
/// <param name="Name">The name with the matches marked.</param>
public sealed record NamedMatch(string Role, MarkedText Name)
{
    private const int Most = 3;

    /// <summary>The names that hold a word which the title lacks, at most three.</summary>
    public static IReadOnlyList<NamedMatch> In(ConflictFacts facts, IEnumerable<string> aliases, string title, IReadOnlyList<SearchWord> words)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(aliases);
        var inTitle = WordMatch.In(title, words).Select(m => m.Word).ToHashSet();
        if (inTitle.Count == words.Count)
            return [];
        var outside = words.Where((_, i) => !inTitle.Contains(i)).ToList();

        return Names(facts, aliases)
            .Where(n => PlainText.MayHold(n.Name, outside))
            .Select(n => (n.Role, n.Name, Matches: WordMatch.In(n.Name, words)))
            .Where(n => n.Matches.Any(m => !inTitle.Contains(m.Word)))
            .DistinctBy(n => (n.Role, n.Name))
            .Take(Most)
            .Select(n => new NamedMatch(n.Role, MarkedText.Of(n.Name, n.Matches)))
            .ToList();
    }

    private static IEnumerable<(string Role, string Name)> Names(ConflictFacts facts, IEnumerable<string> aliases) =>
        aliases.Select(a => ("also called", a))
            .Concat(facts.PartOf.Select(w => ("part of", w.Name)))
            .Concat(facts.Sides.SelectMany(s => s.Belligerents).Select(b => ("belligerent", b.Name)))
            .Concat(facts.Sides.SelectMany(s => s.Commanders).Select(c => ("commander", c.Name)))
            .Concat(facts.Places.Select(p => ("place", p.Name)));
}
