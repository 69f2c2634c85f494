namespace HistoryWiki.Web.Reading;

/// <summary>Puts sections under each other without leaving out a level, as those who hear a page need it: a level 4 below a level 2 becomes a level 3.</summary>
public static class SectionLevels
{
    private const int Highest = 2;

    public static IReadOnlyList<SectionView> WithoutGaps(IEnumerable<SectionView> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var above = new Stack<int>();
        return sections.Select(section =>
        {
            while (above.TryPeek(out var level) && level >= section.Level)
                above.Pop();
            above.Push(section.Level);
            return section with { Level = Highest + above.Count - 1 };
        }).ToList();
    }
}
