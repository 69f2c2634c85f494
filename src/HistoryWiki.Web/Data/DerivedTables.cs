namespace HistoryWiki.Web.Data;

/// <summary>The tables whose rows follow from an article: the one list of them, by which rows are written, compared and removed.</summary>
internal static class DerivedTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DerivedTable> All { get; } =
    [
        new DerivedTable<FieldRow>(article => article.Fields, rows => rows.Derived.Fields),
        new DerivedTable<FactRow>(article => article.Facts, rows => rows.Derived.FactNames),
        new DerivedTable<SectionRow>(article => article.Sections, rows => rows.Sections),
        new DerivedTable<LinkRow>(article => article.Links, rows => rows.Derived.Links.Concat(MentionRows.Links(rows.Found))),
        new DerivedTable<SuggestionRow>(article => article.Suggestions, rows => MentionRows.Suggestions(rows.Found)),
        new DerivedTable<AliasRow>(article => article.Aliases, rows => rows.Aliases),
        new DerivedTable<ProblemRow>(article => article.Problems, rows => rows.Derived.Problems),
        new DerivedTable<NameVariantRow>(article => article.NameVariants, rows => rows.Derived.Variants),
    ];

    /// <summary>Removes the rows of an article.</summary>
    public static async Task RemoveOf(WikiContext wiki, int articleId)
    {
        foreach (var table in All)
            await table.RemoveOf(wiki, articleId);
    }

    /// <summary>Removes rows of articles that do not exist.</summary>
    public static async Task RemoveStrays(WikiContext wiki)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        foreach (var table in All)
            await table.RemoveStrays(wiki);
    }
}
