using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>All that the edit form holds, as its editor left it: an input record, which names no table and no column.</summary>
public sealed record EditDraft
{
    /// <summary>The number of the revision that the form was made from.</summary>
    public required int Base { get; init; }

    /// <summary>A random word, by which a form sent twice is known again.</summary>
    public required string Token { get; init; }

    /// <summary>What was changed, and why.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The lines of the infobox, and the fields that every conflict can have.</summary>
    public required IReadOnlyList<FieldDraft> Fields { get; init; }

    /// <summary>Lines that the revision does not have and the form has no boxes for.</summary>
    public IReadOnlyList<NewFieldDraft> NewFields { get; init; } = [];

    /// <summary>The lead and the sections in order.</summary>
    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    /// <summary>What another editor changed differently, and what was chosen.</summary>
    public IReadOnlyList<ClashDraft> Clashes { get; init; } = [];

    /// <summary>What to say before a fault of a box within a list, for example <c>Strength, side 1, March 1724: </c>; empty where the box speaks for itself.</summary>
    public string NameOf(string box)
    {
        ArgumentNullException.ThrowIfNull(box);
        foreach (var field in Fields)
        {
            if (field.Boxes.RowNames is { Count: > 0 } rows && box.StartsWith(field.Name + ".", StringComparison.Ordinal)
                && Digits.Find(box[(field.Name.Length + 1)..].Split('.')[0]) is { } row && row < rows.Count)
                return rows[row].Length == 0 ? $"{field.Field.Label}: " : $"{field.Field.Label}, {rows[row]}: ";
        }

        return "";
    }
}

/// <summary>One field in the form.</summary>
/// <param name="Name">The name of its boxes: <c>commander1</c>, or <c>line.7</c> for a line of the infobox without boxes of its own.</param>
/// <param name="Key">The key as written.</param>
/// <param name="At">Its index among the lines of the infobox; null where the revision does not have it.</param>
/// <param name="Boxes">What stands in its boxes.</param>
/// <param name="Place">What its reading depends on.</param>
public sealed record FieldDraft(string Name, string Key, int? At, FieldBoxes Boxes, FieldPlace Place)
{
    /// <summary>What the field is for.</summary>
    public FieldKey Field => Place.Field;

    /// <summary>The box that a fault of the whole field is about.</summary>
    public string MainBox => Boxes is DateBoxes ? $"{Name}.wording" : Name;

    /// <summary>True where neither the revision nor the form says anything.</summary>
    public bool IsMissing => At is null && Boxes.Equals(FieldEditors.Of(Place, ""));

    /// <summary>The text of the source, where writing its facts anew would change its words; else null.</summary>
    public string? AsWritten
    {
        get
        {
            if (At is null || Boxes is TextBoxes or DateBoxes)
                return null;
            return FieldEditors.Of(Place, Place.Stored).Write(Place, new FormProblems()) == Place.Stored ? null : Place.Stored;
        }
    }
}

/// <summary>A line of the infobox that is added.</summary>
public sealed record NewFieldDraft(string Key, string Value)
{
    public static NewFieldDraft Empty { get; } = new("", "");

    public bool IsEmpty => this == Empty;
}

/// <summary>A section in the form.</summary>
/// <param name="At">Its index among the sections of the revision; null for a new one.</param>
/// <param name="Level">1 for the lead, which has no heading; 2 to 6; <see cref="NoLevel"/> where none of the list was chosen.</param>
/// <param name="Heading">The heading; empty for the lead.</param>
/// <param name="Text">The text as Markdown.</param>
/// <param name="Removed">Whether it is to go.</param>
public sealed record SectionDraft(int? At, int Level, string Heading, string Text, bool Removed)
{
    public const int NoLevel = 0;
    public const int LeadLevel = 1;
    public const int FirstLevel = 2;
    public const int LastLevel = 6;

    public bool IsLead => Level == LeadLevel;
}

/// <summary>A field or section that another editor changed differently.</summary>
/// <param name="About">The name of its boxes.</param>
/// <param name="Before">What both began with; null where there was nothing.</param>
/// <param name="Choice">One of the three choices below; empty where none was made.</param>
public sealed record ClashDraft(string About, ClashText? Before, string Choice)
{
    public const string TakeBefore = "before";
    public const string TakeTheirs = "theirs";
    public const string TakeMine = "mine";
}

/// <summary>The text of a field, or the level, heading and text of a section.</summary>
public sealed record ClashText(string Text, string Heading = "", int Level = 0);
