using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Linking;

/// <summary>The links that follow from the names in an article's facts.</summary>
public static class FactLinks
{
    /// <summary>A link for every larger war, place, belligerent and commander, to the title the source links or else to the name itself.</summary>
    /// <param name="facts">The facts of one article.</param>
    public static IReadOnlyList<ArticleLink> Of(ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var links = new List<ArticleLink>();
        links.AddRange(facts.PartOf.Select(war => Link(war.Name, war.Link, "Partof")));
        links.AddRange(facts.Places.Select(place => Link(place.Name, place.Link, "Place")));
        foreach (var side in facts.Sides)
        {
            links.AddRange(side.Belligerents.Select(who => Link(who.Name, who.Link, $"Combatant{side.Number}")));
            links.AddRange(side.Commanders.Select(who => Link(who.Name, who.Link, $"Commander{side.Number}")));
        }

        return links;
    }

    private static ArticleLink Link(string name, string? target, string field) => new(target ?? name, name, LinkPlace.Infobox, field);
}
