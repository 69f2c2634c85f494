using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Correcting.Form;

namespace HistoryWiki.Web.Correcting;

/// <summary>Tells which box of the editor somebody came for who followed the link of a doubt.</summary>
public static class BoxToFocus
{
    /// <summary>The name of the value that is cascaded to the components of the form.</summary>
    public const string Name = "focus";

    /// <summary>The first box of a line of the infobox, or of the text where the key is empty; null where there is no such line.</summary>
    public static string? Of(EditDraft draft, string? key)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (string.IsNullOrEmpty(key))
            return key is null || draft.Sections.Count == 0 ? null : $"{DraftReading.Sections}.0.text";
        var name = FieldKeys.Find(key)?.Name;
        var field = draft.Fields.FirstOrDefault(f => f.Name == name) ?? draft.Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.OrdinalIgnoreCase));
        return field is null ? null : field.Boxes switch
        {
            DateBoxes => $"{field.Name}.start.day",
            CommanderBoxes { Rows.Count: > 0 } => $"{field.Name}.0.name",
            FigureBoxes { Rows.Count: > 0, AreLosses: true } => $"{field.Name}.0.fate",
            FigureBoxes { Rows.Count: > 0 } => $"{field.Name}.0.when",
            _ => field.Name,
        };
    }
}
