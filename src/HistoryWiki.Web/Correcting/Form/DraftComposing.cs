using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Articles.Infoboxes.Writing;
using HistoryWiki.Web.Data;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>
/// Turns a form into a correction of the revision it was made from. A field whose boxes still say what the revision says
/// keeps its text byte for byte; a changed one is written anew and read by the importer's own reader.
/// </summary>
public sealed class DraftComposing
{
    private readonly EditDraft draft;
    private readonly EditDraft opened;
    private readonly ArticleContent content;
    private readonly FormProblems problems = new();
    private readonly ClashChoices choices;
    private readonly HashSet<string> written = [];

    // The date stands before the figures, whose years are told by it.
    private string? newDate;

    private DraftComposing(EditDraft draft, ArticleContent content)
    {
        (this.draft, this.content) = (draft, content);
        opened = DraftMaking.Of(content, draft.Base, draft.Token);
        choices = new ClashChoices(draft, problems);
    }

    /// <summary>Composes a form.</summary>
    /// <param name="draft">The form.</param>
    /// <param name="content">The revision that it was made from.</param>
    public static Composed Compose(EditDraft draft, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(content);
        return new DraftComposing(draft, content).Compose();
    }

    /// <summary>Reports a missing reason, without which nothing is saved.</summary>
    public static void CheckSummary(EditDraft draft, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(problems);
        if (draft.Summary.Length == 0)
            problems.Error(DraftReading.SummaryBox, "Say what you changed");
        EditLimits.Check(problems, DraftReading.SummaryBox, "What you changed", draft.Summary, EditLimits.SummaryBytes);
    }

    private Composed Compose()
    {
        var fields = content.Fields.Select(f => (string?)f.Value).ToArray();
        List<NewField> newFields = [];
        foreach (var (field, was) in draft.Fields.Zip(opened.Fields))
        {
            var value = ValueOf(field, was);
            if (field.At is { } at)
                fields[at] = value;
            else if (value is not null)
                newFields.Add(new NewField(field.Key, value));
        }

        newFields.AddRange(WrittenFields());
        if (newFields.Count > 0 && fields.Length + newFields.Count > ArticleLimits.Fields)
            problems.Error(DraftReading.NewFields, $"An infobox has at most {ArticleLimits.Fields} fields");
        var correction = new SectionComposing(draft, opened, content, problems, choices).Compose(new Correction(fields, newFields, [], []));
        ReportFacts(correction);
        return new Composed(correction, problems);
    }

    // Null removes the field.
    private string? ValueOf(FieldDraft field, FieldDraft was)
    {
        var stored = field.At is { } at ? content.Fields[at].Value : null;
        if (choices.Find(field.Name) is { } clash)
            return clash.Choice == ClashDraft.TakeTheirs ? stored : Limited(field, clash.Before?.Text);
        if (field.Boxes.Equals(was.Boxes))
            return stored;
        var before = problems.Errors.Count;
        // Before anything is read: a long text is not worth the time.
        Limited(field, string.Join("", field.Boxes.Typed));
        var place = newDate is null ? field.Place : field.Place.WithDate(newDate);
        var text = problems.Errors.Count > before ? "" : field.Boxes.Write(place, problems);
        if (stored is not null && text.Length > 0 && place.Markup == FieldMarkup.Wikitext && field.Boxes.Facts.Count > 0)
            text = WithMarks(field.Boxes, was.Boxes, place, text);
        if (problems.Errors.Count == before)
            Limited(field, text);
        if (problems.Errors.Count > before)
            return stored;
        written.Add(field.Name);
        if (field.Boxes is DateBoxes)
            newDate = text;
        return text.Length == 0 ? null : text;
    }

    // Footnotes, comments and flags have no boxes: nobody touched them. Those of a fact that was removed go with it.
    private static string WithMarks(FieldBoxes boxes, FieldBoxes was, FieldPlace place, string text)
    {
        var facts = boxes.FactsOf(place, text);
        int? PlaceOf(int old) =>
            boxes.Facts.Count == was.Facts.Count ? old
            : boxes.Facts.ToList().IndexOf(was.Facts.ElementAtOrDefault(old)!) is >= 0 and var now ? now
            : boxes.Facts.Count > was.Facts.Count ? old : null;
        return KeptMarks.Keep(place.Stored, text, PlaceOf, part => boxes.FactsOf(place, part).Count, whole => boxes.FactsOf(place, whole).SequenceEqual(facts));
    }

    private string? Limited(FieldDraft field, string? text)
    {
        EditLimits.Check(problems, field.MainBox, field.Field.Label, text ?? "", EditLimits.FieldBytes);
        return text;
    }

    // Only what the correction brings: an old fault blocks nothing.
    private void ReportFacts(Correction correction)
    {
        if (problems.Errors.Count > 0 || correction.Apply(content).Infobox is not { } corrected)
            return;
        var old = content.Infobox is { } infobox ? FactsReader.Read(infobox).Problems.Select(Said).ToHashSet() : [];
        foreach (var problem in FactsReader.Read(corrected).Problems.Where(p => !old.Contains(Said(p))))
        {
            var field = draft.Fields.FirstOrDefault(f => problem.Field is not null && FieldOrder.Name(f.Key) == FieldOrder.Name(problem.Field));
            var message = problem.Field is null ? problem.Message : $"{FieldKeys.LabelOf(problem.Field)}: {problem.Message}";
            if (problem.Severity == ProblemSeverity.Error && field is not null && written.Contains(field.Name))
                problems.Error(field.MainBox, message);
            else
                problems.Warn(field?.MainBox ?? DraftReading.NewFields, message);
        }
    }

    private static (string Code, string? Field, string Message) Said(Problem problem) => (problem.Code, problem.Field, problem.Message);

    private IEnumerable<NewField> WrittenFields()
    {
        foreach (var (field, i) in draft.NewFields.Select((f, i) => (f, i)).Where(f => !f.f.IsEmpty))
        {
            var name = $"{DraftReading.NewFields}.{i}";
            if (choices.Find(name) is { } clash)
            {
                if (clash.Choice == ClashDraft.TakeBefore && clash.Before is { } before)
                    yield return new NewField(field.Key, before.Text);
                continue;
            }

            if (field.Key.Length == 0 || field.Key.AsSpan().ContainsAny(":=|\n"))
                problems.Error($"{name}.key", "Enter the name of the field, without colon, bar or equals sign");
            if (field.Value.Length == 0)
                problems.Error($"{name}.value", "Enter what the field says, or remove the row");
            EditLimits.Check(problems, $"{name}.key", "The name of the field", field.Key, EditLimits.KeyBytes);
            EditLimits.Check(problems, $"{name}.value", field.Key, field.Value, EditLimits.FieldBytes);
            yield return new NewField(field.Key, TextBoxes.OneField(field.Value, content.Infobox?.Markup ?? FieldMarkup.Seed));
        }
    }
}

/// <summary>What a form says.</summary>
/// <param name="Correction">The correction; whatever has an error is left as it was.</param>
/// <param name="Problems">What is wrong or doubtful.</param>
public sealed record Composed(Correction Correction, FormProblems Problems);
