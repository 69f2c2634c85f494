namespace HistoryWiki.Web.Reading;

/// <summary>Leaves out the headings under which nothing stands, such as that of a list of footnotes that was made by a template.</summary>
public static class SectionsWithWords
{
    /// <summary>The sections that have words, or below which one has.</summary>
    public static IReadOnlyList<SectionView> Of(IReadOnlyList<SectionView> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        return sections.Where((section, i) => HasWords(section) || sections.Skip(i + 1).TakeWhile(below => below.Level > section.Level).Any(HasWords)).ToList();
    }

    private static bool HasWords(SectionView section) => section.Html.Length > 0;
}
