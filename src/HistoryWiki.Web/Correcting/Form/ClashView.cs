using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>The three texts between which an editor chooses.</summary>
/// <param name="Name">The name of the choice in the form, for example <c>clash.0</c>.</param>
/// <param name="Draft">What the form carries of it.</param>
/// <param name="Label">What clashed: <c>Strength, side 2</c>, or the heading of a section.</param>
/// <param name="Before">What both began with; null where there was nothing.</param>
/// <param name="Theirs">What stands now; null where they removed it.</param>
/// <param name="Mine">What this editor wants; null to remove it.</param>
public sealed record ClashView(string Name, ClashDraft Draft, string Label, string? Before, string? Theirs, string? Mine)
{
    /// <summary>The clashes of a form.</summary>
    public static IReadOnlyList<ClashView> Of(EditDraft draft, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(content);
        return draft.Clashes.Select((clash, i) => Of(clash, $"{DraftReading.Clashes}.{i}", draft, content)).OfType<ClashView>().ToList();
    }

    // Null where the form names boxes that it does not have.
    private static ClashView? Of(ClashDraft clash, string name, EditDraft draft, ArticleContent content)
    {
        if (draft.Fields.FirstOrDefault(f => f.Name == clash.About) is { } field)
        {
            var theirs = field.At is { } line ? content.Fields[line].Value : null;
            return new ClashView(name, clash, field.Field.Label, clash.Before?.Text, theirs, Shown(field.Boxes.Write(field.Place, new FormProblems())));
        }

        if (RowOf(clash.About, DraftReading.NewFields) is { } row && draft.NewFields.ElementAtOrDefault(row) is { } added)
            return new ClashView(name, clash, added.Key, clash.Before?.Text, null, Shown(added.Value));
        if (RowOf(clash.About, DraftReading.Sections) is not { } at || draft.Sections.ElementAtOrDefault(at) is not { } section)
            return null;
        var stands = section.At is { } i ? DraftMaking.Draft(content.Sections[i], i) : null;
        return new ClashView(
            name,
            clash,
            section.IsLead ? "Lead" : section.Heading,
            clash.Before is { } before ? Words(before.Heading, before.Text) : null,
            stands is null ? null : Words(stands.Heading, stands.Text),
            section.Removed ? null : Words(section.Heading, section.Text));
    }

    private static int? RowOf(string about, string list) =>
        about.StartsWith(list + ".", StringComparison.Ordinal) ? Digits.Find(about[(list.Length + 1)..]) : null;

    private static string? Shown(string text) => text.Length == 0 ? null : text;

    private static string Words(string heading, string text) => heading.Length == 0 ? text : $"{heading}\n\n{text}";
}
