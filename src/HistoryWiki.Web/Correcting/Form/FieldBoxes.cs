using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>
/// The boxes in which the form shows one field: its text, or names one a line, or rows of commanders or figures, or the parts of a date.
/// Two are equal when their boxes hold the same, by which a field that was not touched is known.
/// </summary>
public abstract record FieldBoxes
{
    /// <summary>The same boxes as they were posted under a name; those that were not posted keep what they hold.</summary>
    public abstract FieldBoxes Receive(PostedValues posted, string name);

    /// <summary>The text of the field that says what the boxes say; faults go to the problems.</summary>
    public abstract string Write(FieldPlace place, FormProblems problems);

    /// <summary>What was typed, without what was chosen from lists.</summary>
    public abstract IEnumerable<string> Typed { get; }

    /// <summary>The facts as far as the boxes tell them apart; empty for boxes that hold the text of the field itself.</summary>
    public virtual IReadOnlyList<object> Facts => [];

    /// <summary>The facts that a text of the field gives.</summary>
    public virtual IReadOnlyList<object> FactsOf(FieldPlace place, string text) => [];

    /// <summary>What each row is called; empty for boxes without rows.</summary>
    public virtual IReadOnlyList<string> RowNames => [];

    /// <summary>The same boxes with an empty row more.</summary>
    public virtual FieldBoxes WithRow() => this;

    /// <summary>The same boxes without a row.</summary>
    public virtual FieldBoxes WithoutRow(int row) => this;
}

/// <summary>Where boxes belong: the field they edit, under which name the form posts them, and what else its reading depends on.</summary>
/// <param name="Name">The name of the boxes in the form, for example <c>commander1</c>.</param>
/// <param name="Field">What is known about the key.</param>
/// <param name="Stored">The text of the field in the revision; empty where it has none.</param>
/// <param name="Infobox">The infobox it stands in; the date of the conflict tells the years among the figures of the field.</param>
public sealed record FieldPlace(string Name, FieldKey Field, string Stored, Infobox Infobox)
{
    /// <summary>How the infobox is written.</summary>
    public FieldMarkup Markup => Infobox.Markup;

    /// <summary>The words of the date of the conflict; empty where the infobox has none.</summary>
    public string DateOfConflict => Infobox.Fields.FirstOrDefault(f => FieldKeys.Find(f.Key)?.Fact == FactKind.Date && f.Value.Length > 0)?.Value ?? "";

    /// <summary>The same place in an infobox whose date has other words.</summary>
    public FieldPlace WithDate(string words) => this with
    {
        Infobox = Infobox with { Fields = [.. Infobox.Fields.Where(f => FieldKeys.Find(f.Key)?.Fact != FactKind.Date), new InfoboxField("Date", words, 0)] },
    };

    /// <summary>What the importer reads in a text of this field.</summary>
    public FactsReading Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new FactsReading(ConflictFacts.None, []);

        var others = Infobox.Fields.Where(f => FieldKeys.Find(f.Key) is { } key && key.Name != Field.Name && key.Fact is FactKind.Date or FactKind.Belligerents);
        return FactsReader.Read(Infobox with { Fields = [.. others, new InfoboxField(Field.Name, text, 0)] });
    }

    /// <summary>The side that a text of this field gives; an empty one where it gives none.</summary>
    public ConflictSide ReadSide(string text) => Read(text).Facts.Sides.FirstOrDefault(s => s.Number == Field.Side) ?? new ConflictSide(Field.Side);
}
