namespace HistoryWiki.Web.Reading;

/// <summary>A line of the contents, with the lines below it.</summary>
public sealed record ContentsEntry(string Words, string Anchor, IReadOnlyList<ContentsEntry> Below)
{
    private const int SectionLevel = 2;

    /// <summary>The contents of an article: what its page begins with, its sections to the second depth, and what it ends with.</summary>
    public static IReadOnlyList<ContentsEntry> Of(ArticleView article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var entries = new List<ContentsEntry> { new("Summary", "top", []) };
        if (article.Facts.Sides.Count > 0)
            entries.Add(new ContentsEntry(Drawing.SidesShape.Of(article.Facts)!.Title, "sides", []));
        entries.AddRange(OfSections(article.Sections));
        if (article.Campaign.Within is not null)
            entries.Add(new ContentsEntry("Within this conflict", "within", []));
        if (article.Campaign.War is { Count: > 1 } war)
            entries.Add(new ContentsEntry($"Part of {war.Name}", "campaign", []));
        if (article.HasQualityNotes)
            entries.Add(new ContentsEntry("Data quality", "quality", []));
        return entries;
    }

    private static IEnumerable<ContentsEntry> OfSections(IReadOnlyList<SectionView> sections)
    {
        for (var i = 0; i < sections.Count;)
        {
            var section = sections[i++];
            var below = new List<ContentsEntry>();
            for (; i < sections.Count && sections[i].Level > SectionLevel; i++)
            {
                if (sections[i].Level == SectionLevel + 1)
                    below.Add(new ContentsEntry(sections[i].Heading!, sections[i].Anchor, []));
            }

            yield return new ContentsEntry(section.Heading!, section.Anchor, below);
        }
    }
}
