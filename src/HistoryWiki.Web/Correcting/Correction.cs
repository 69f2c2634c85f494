using HistoryWiki.Articles;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting;

/// <summary>What an editor made of one revision: a value for each of its fields and sections, null where it goes, and what is added.</summary>
/// <param name="Fields">For each field of the revision its value; null removes it.</param>
/// <param name="NewFields">Fields that the revision does not have.</param>
/// <param name="Sections">For each section of the revision its text; null removes it.</param>
/// <param name="NewSections">Sections that the revision does not have.</param>
public sealed record Correction(
    IReadOnlyList<string?> Fields,
    IReadOnlyList<NewField> NewFields,
    IReadOnlyList<ArticleSection?> Sections,
    IReadOnlyList<NewSection> NewSections)
{
    /// <summary>The correction that changes nothing.</summary>
    public static Correction None(ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Correction(content.Fields.Select(f => f.Value).ToList(), [], content.Sections, []);
    }

    /// <summary>The content after the correction. A field that was not touched keeps its text byte for byte.</summary>
    public ArticleContent Apply(ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var sections = CorrectedSections(content.Sections);
        return content with
        {
            Infobox = CorrectedInfobox(content),
            Sections = sections,
            // What was odd when the text was imported says nothing about a text that somebody has gone over since.
            Oddities = sections.SequenceEqual(content.Sections) ? content.Oddities : [],
        };
    }

    private Infobox? CorrectedInfobox(ArticleContent content)
    {
        var lines = content.Fields
            .Zip(Fields, (line, value) => value is null ? null : value == line.Value ? line : line with { Value = value })
            .OfType<InfoboxField>()
            .ToList();
        foreach (var field in NewFields)
            lines.Insert(FieldOrder.PlaceFor(field.Key, lines), new InfoboxField(field.Key, field.Value, 0));

        return content.Infobox is { } infobox ? infobox with { Fields = lines }
            : lines.Count == 0 ? null
            : new Infobox(Infobox.OfConflict, lines);
    }

    private List<ArticleSection> CorrectedSections(IReadOnlyList<ArticleSection> sections)
    {
        var newAfter = NewSections.ToLookup(s => s.After, s => s.Section);
        return newAfter[NewSection.First]
            .Concat(sections.SelectMany((_, i) => newAfter[i].Prepend(Sections[i])))
            .OfType<ArticleSection>()
            .ToList();
    }
}

/// <summary>A field that a correction adds.</summary>
public sealed record NewField(string Key, string Value);

/// <summary>A section that a correction adds.</summary>
/// <param name="After">The index of the section of the revision that it follows, or <see cref="First"/>.</param>
/// <param name="Section">The section.</param>
public sealed record NewSection(int After, ArticleSection Section)
{
    /// <summary>Stands before every section of the revision.</summary>
    public const int First = -1;
}
