using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>What ties an article to others: the names that its facts give, folded by <see cref="NameFolding.FoldName"/>.</summary>
/// <param name="Wars">The larger wars.</param>
/// <param name="Belligerents">Who fought.</param>
/// <param name="Commanders">Who led.</param>
public sealed record ArticleTies(IReadOnlySet<string> Wars, IReadOnlySet<string> Belligerents, IReadOnlySet<string> Commanders)
{
    // Of two battles of one name, few are so near in time.
    private const int NearInTime = 5;

    // Nor are two that the same belligerents fought.
    private const int NearWithSides = 50;

    // Some wars went on for centuries.
    private const int NearInWar = 10;

    /// <summary>Nothing is known.</summary>
    public static ArticleTies None { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    /// <summary>Those that facts give.</summary>
    public static ArticleTies Of(ConflictFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new ArticleTies(
            facts.PartOf.Select(war => NameFolding.FoldName(war.Name)).ToHashSet(),
            facts.Sides.SelectMany(side => side.Belligerents).Select(who => NameFolding.FoldName(who.Name)).ToHashSet(),
            facts.Sides.SelectMany(side => side.Commanders).Select(who => NameFolding.FoldName(who.Name)).ToHashSet());
    }

    /// <summary>Whether one article is likely to speak of the other: it is its war, or they share a war, a commander, a side within half a century, or nearly the year.</summary>
    internal bool Bind(KnownArticle article, KnownArticle other, ArticleTies ties) =>
        BindBySides(article, other, ties) || Wars.Overlaps(ties.Wars) || AreWithin(NearInTime, article, other);

    /// <summary>As <see cref="Bind"/>, but by no war or year that they share, for many articles share those.</summary>
    internal bool BindBySides(KnownArticle article, KnownArticle other, ArticleTies ties) =>
        Commanders.Overlaps(ties.Commanders)
        || article.Names.Any(name => ties.Wars.Contains(NameFolding.FoldName(name)))
        || (Belligerents.Overlaps(ties.Belligerents) && AreWithin(NearWithSides, article, other));

    /// <summary>Whether one article is likely to speak of the other by its place: it is its war, or led by the same commander, or of the same war at nearly the same time.</summary>
    internal bool BindInWar(KnownArticle article, KnownArticle other, ArticleTies ties) =>
        article.Names.Any(name => ties.Wars.Contains(NameFolding.FoldName(name)) || ties.Commanders.Contains(NameFolding.FoldName(name)))
        || Commanders.Overlaps(ties.Commanders)
        || other.Names.Any(name => Wars.Contains(NameFolding.FoldName(name)))
        || (Wars.Overlaps(ties.Wars) && AreWithin(NearInWar, article, other));

    private static bool AreWithin(int years, KnownArticle a, KnownArticle b) =>
        a.Years is var (aFirst, aLast) && b.Years is var (bFirst, bLast) && aFirst - bLast <= years && bFirst - aLast <= years;
}
