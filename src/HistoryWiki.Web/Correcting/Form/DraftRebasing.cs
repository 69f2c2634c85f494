using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Makes the form anew from the revision that stands now, with everything that its editor changed, after somebody else changed the same.</summary>
public static class DraftRebasing
{
    /// <summary>The form with its clashes, each waiting for a choice.</summary>
    /// <param name="mine">The form as it was sent.</param>
    /// <param name="theirs">The revision that stands now.</param>
    /// <param name="number">Its number.</param>
    /// <param name="rebased">The correction on top of it.</param>
    public static EditDraft Of(EditDraft mine, ArticleContent theirs, int number, Rebased rebased)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(rebased);
        var fresh = DraftMaking.Of(theirs, number, mine.Token);
        var correction = rebased.Correction;
        var left = correction.NewFields.ToList();
        var fields = fresh.Fields.Select(f => Overlaid(f, correction, left)).ToList();
        var newFields = left.Select(f => new NewFieldDraft(f.Key, f.Value)).ToList();
        var (sections, rowOfNew) = SectionsOf(fresh.Sections, correction);
        return fresh with
        {
            Summary = mine.Summary,
            Fields = fields,
            NewFields = newFields,
            Sections = sections,
            Clashes = rebased.Clashes.Select(Clash).ToList(),
        };

        ClashDraft Clash(Clash clash) => clash switch
        {
            FieldClash field => new ClashDraft(NameOf(field), field.Before is null ? null : new ClashText(field.Before), ""),
            SectionClash section => new ClashDraft($"{DraftReading.Sections}.{RowOf(section)}", Text(section.Before), ""),
            _ => throw new InvalidOperationException($"A clash of another kind: {clash}."),
        };

        string NameOf(FieldClash clash) =>
            fields.Find(f => clash.IsNew ? f.At is null && IsFor(f, clash.Key) : f.At == clash.At)?.Name
            ?? $"{DraftReading.NewFields}.{left.FindIndex(f => f.Key == clash.Key)}";

        int RowOf(SectionClash clash) => clash.IsNew ? rowOfNew[clash.At] : sections.FindIndex(s => s.At == clash.At);
    }

    // A new field that the form has boxes for is taken out of those left.
    private static FieldDraft Overlaid(FieldDraft field, Correction correction, List<NewField> left)
    {
        if (field.At is { } at)
            return field with { Boxes = FieldEditors.Of(field.Place, correction.Fields[at] ?? "") };
        var found = left.FindIndex(f => IsFor(field, f.Key));
        if (found < 0)
            return field;
        var boxes = FieldEditors.Of(field.Place, left[found].Value);
        left.RemoveAt(found);
        return field with { Boxes = boxes };
    }

    private static bool IsFor(FieldDraft field, string key) => FieldKeys.Find(key)?.Name == field.Field.Name;

    private static (List<SectionDraft> Sections, int[] RowOfNew) SectionsOf(IReadOnlyList<SectionDraft> fresh, Correction correction)
    {
        List<SectionDraft> sections = [];
        var rowOfNew = new int[correction.NewSections.Count];
        var last = NewSection.First;
        AddNew();
        foreach (var section in fresh)
        {
            sections.Add(section.At is not { } at ? section
                : correction.Sections[at] is { } wanted ? DraftMaking.Draft(wanted, at)
                : section with { Removed = true });
            last = section.At ?? last;
            if (section.At is not null)
                AddNew();
        }

        return (sections, rowOfNew);

        void AddNew()
        {
            for (var i = 0; i < correction.NewSections.Count; i++)
            {
                if (correction.NewSections[i].After != last)
                    continue;
                rowOfNew[i] = sections.Count;
                sections.Add(DraftMaking.Draft(correction.NewSections[i].Section, at: null));
            }
        }
    }

    private static ClashText? Text(ArticleSection? section) =>
        section is null ? null : new ClashText(section.Markdown, section.Heading ?? "", section.Heading is null ? SectionDraft.LeadLevel : section.Level);
}
