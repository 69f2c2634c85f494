using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>What the button says that sent the form: save, show a preview, or add or remove a row.</summary>
public sealed record FormAction(string Verb, string Target)
{
    public const string Save = "save";
    public const string Preview = "preview";
    public const string Add = "add";
    public const string Remove = "remove";

    /// <summary>Reads for example <c>remove:commander1.2</c>; whatever is no verb of the form is a preview, which changes nothing.</summary>
    public static FormAction Read(string? text)
    {
        var parts = (text ?? "").Split(':', 2);
        return parts[0] is Save or Add or Remove ? new FormAction(parts[0], parts.ElementAtOrDefault(1) ?? "") : new FormAction(Preview, "");
    }

    /// <summary>The value of the button that adds a row to a list.</summary>
    public static string Adding(string list) => $"{Add}:{list}";

    /// <summary>The value of the button that removes a row of a list.</summary>
    public static string Removing(string list, int row) => $"{Remove}:{list}.{row}";

    /// <summary>The form with the row added or removed.</summary>
    public EditDraft Apply(EditDraft draft, PostedValues posted)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(posted);
        return Verb switch
        {
            Add => Added(draft),
            Remove => Removed(draft, posted),
            _ => draft,
        };
    }

    /// <summary>Why no row is added: the list is full. No problem where one can be.</summary>
    public FormProblems Hindrance(EditDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var problems = new FormProblems();
        if (Verb != Add)
            return problems;
        if (Target == DraftReading.NewFields && draft.NewFields.Count >= ArticleLimits.Fields)
            problems.Error(Target, $"An infobox has at most {ArticleLimits.Fields} fields");
        else if (RowOf(DraftReading.Sections) is not null && draft.Sections.Count >= ArticleLimits.Sections)
            problems.Error(Target, $"An article has at most {ArticleLimits.Sections} sections");
        else if (draft.Fields.Any(f => f.Name == Target && f.Boxes.RowNames.Count >= EditLimits.Rows))
            problems.Error(Target, $"{draft.Fields.First(f => f.Name == Target).Field.Label}: the list is full with {EditLimits.Rows} rows");
        return problems;
    }

    private EditDraft Added(EditDraft draft)
    {
        if (Hindrance(draft).Errors.Count > 0)
            return draft;
        if (Target == DraftReading.NewFields)
            return draft with { NewFields = [.. draft.NewFields, NewFieldDraft.Empty] };
        if (RowOf(DraftReading.Sections) is { } after && after < draft.Sections.Count)
        {
            var level = Math.Max(draft.Sections[after].Level, SectionDraft.FirstLevel);
            var empty = new SectionDraft(null, level, "", "", Removed: false);
            return draft with { Sections = [.. draft.Sections.Take(after + 1), empty, .. draft.Sections.Skip(after + 1)] };
        }

        return draft with { Fields = draft.Fields.Select(f => f.Name == Target ? f with { Boxes = f.Boxes.WithRow() } : f).ToList() };
    }

    private EditDraft Removed(EditDraft draft, PostedValues posted)
    {
        if (Position(DraftReading.NewFields, posted) is { } row)
            return draft with { NewFields = draft.NewFields.Where((_, i) => i != row).ToList() };
        return draft with
        {
            Fields = draft.Fields.Select(f => Position(f.Name, posted) is { } at ? f with { Boxes = f.Boxes.WithoutRow(at) } : f).ToList(),
        };
    }

    // Rows that scripting added or removed leave gaps in the numbers.
    private int? Position(string list, PostedValues posted) =>
        RowOf(list) is { } row && posted.RowsOf(list, int.MaxValue).ToList().IndexOf(row) is var at and >= 0 ? at : null;

    private int? RowOf(string list) =>
        Target.StartsWith(list + ".", StringComparison.Ordinal) ? Digits.Find(Target[(list.Length + 1)..]) : null;
}
