using System.Globalization;
using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Makes the edit form of a revision.</summary>
public static class DraftMaking
{
    /// <summary>The form as it is opened.</summary>
    /// <param name="content">The revision.</param>
    /// <param name="number">Its number.</param>
    /// <param name="token">A random word.</param>
    public static EditDraft Of(ArticleContent content, int number, string token)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new EditDraft { Base = number, Token = token, Fields = FieldsOf(content), Sections = SectionsOf(content) };
    }

    private static List<FieldDraft> FieldsOf(ArticleContent content)
    {
        var infobox = content.Infobox ?? new Infobox(Infobox.OfConflict, []);
        var offered = content.Kind == ArticleKind.Conflict ? FieldEditors.OfConflict : [];
        var lineOf = offered.ToDictionary(field => field, field => LineOf(field, infobox.Fields));
        var taken = lineOf.Values.OfType<int>().ToHashSet();
        return
        [
            .. offered.Select(field => Draft(field.Name, field, lineOf[field])),
            .. Enumerable.Range(0, infobox.Fields.Count).Where(i => !taken.Contains(i)).Select(i => Draft(Line(i), Unread(infobox.Fields[i]), i)),
        ];

        FieldDraft Draft(string name, FieldKey field, int? at)
        {
            var (key, value) = at is { } i ? (infobox.Fields[i].Key, infobox.Fields[i].Value) : (KeyOf(field), "");
            var place = new FieldPlace(name, field, value, infobox);
            return new FieldDraft(name, key, at, FieldEditors.Of(place, value), place);
        }
    }

    /// <summary>The name of the box for a line of the infobox that has no boxes of its own.</summary>
    private static string Line(int at) => $"line.{at.ToString(CultureInfo.InvariantCulture)}";

    // The line that the importer reads for a field: the first that says something.
    private static int? LineOf(FieldKey field, IReadOnlyList<InfoboxField> lines)
    {
        var same = Enumerable.Range(0, lines.Count).Where(i => FieldKeys.Find(lines[i], lines)?.Name == field.Name).Cast<int?>().ToList();
        return same.Find(i => !string.IsNullOrWhiteSpace(lines[i!.Value].Value)) ?? same.FirstOrDefault();
    }

    // A line beside the boxes is shown as written, whatever its key stands for.
    private static FieldKey Unread(InfoboxField line) => new(FieldOrder.Name(line.Key), FactKind.None, 0, FieldKeys.LabelOf(line.Key));

    private static string KeyOf(FieldKey field) => char.ToUpperInvariant(field.Name[0]) + field.Name[1..];

    private static List<SectionDraft> SectionsOf(ArticleContent content)
    {
        var sections = content.Sections.Select((s, i) => Draft(s, i)).ToList();
        if (!sections.Exists(s => s.IsLead))
            sections.Insert(0, new SectionDraft(null, SectionDraft.LeadLevel, "", "", Removed: false));
        return sections;
    }

    internal static SectionDraft Draft(ArticleSection section, int? at) => new(
        at,
        section.Heading is null ? SectionDraft.LeadLevel : Math.Clamp(section.Level, SectionDraft.FirstLevel, SectionDraft.LastLevel),
        PostedValues.Clean(section.Heading).Trim(),
        PostedValues.Clean(section.Markdown),
        Removed: false);
}
