namespace HistoryWiki.Web.Drawing;

/// <summary>
/// The lines of an infobox that is no conflict's as a page lists them: each with a label, which may be what another line says,
/// without those about pictures and those that say nothing.
/// </summary>
public static class ListedFields
{
    private const string LabelEnding = "_label";

    // By the words of the first, as in {{Infobox former country}}, where title_leader is "Khan" and leader1 his name. What is counted is counted on both sides.
    private static readonly Dictionary<string, string> Labelled = new()
    {
        ["house_type"] = "house",
        ["cor_type"] = "coronation",
        ["pre_type"] = "predecessor",
        ["suc_type"] = "successor",
        ["reg_type"] = "regent",
        ["reign_type"] = "reign",
        ["spouse_type"] = "spouse",
        ["issue_type"] = "issue",
        ["leader_title"] = "leader_name",
        ["title_leader"] = "leader",
        ["title_deputy"] = "deputy",
        ["title_representative"] = "representative",
        ["established_event"] = "established_date",
        ["event"] = "date_event",
        ["event_start"] = "date_start",
        ["event_end"] = "date_end",
        ["type_house"] = "house",
    };

    private static readonly HashSet<string> OfLooks = ["caption", "module", "embed", "signature", "issue_link", "issue_pipe", "symbol", "text_symbol", "flag", "coat_of_arms", "seal", "misc_image"];
    private static readonly string[] BeginningsOfLooks = ["image", "map", "alt", "flag_", "coa_", "symbol_", "signature_", "other_symbol"];
    private static readonly string[] EndingsOfLooks = ["_lang", "_size", "_width", "_alt", "_upright", "_caption", "_image"];

    /// <summary>Those lines, in order.</summary>
    public static IReadOnlyList<FieldView> Of(IEnumerable<FieldView> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var shown = fields.Select(field => (Field: field, Name: FieldLabels.NameOf(field.Key))).Where(line => line.Field.Value.Length > 0 && !IsOfLooks(line.Name)).ToList();
        var labels = shown.ToLookup(line => LabelledBy(line.Name), line => line.Field.Value);
        var names = shown.SelectMany(line => Names(line.Name)).ToHashSet();
        return shown
            .Where(line => !line.Name.EndsWith(LabelEnding, StringComparison.Ordinal) && !(LabelledBy(line.Name) is { } other && names.Contains(other)))
            .Select(line => line.Field with { Label = Names(line.Name).SelectMany(name => labels[name]).FirstOrDefault() ?? FieldLabels.Of(line.Field.Key) })
            .ToList();
    }

    // What is counted may have one label for all.
    private static IEnumerable<string> Names(string name) => [name, FieldLabels.Numbered(name).Name];

    // The name of the line whose label this one is; null for one that is none.
    private static string? LabelledBy(string name)
    {
        if (name.EndsWith(LabelEnding, StringComparison.Ordinal))
            return name[..^LabelEnding.Length];
        var (begin, number) = FieldLabels.Numbered(name);
        return Labelled.TryGetValue(begin, out var other) ? other + number : null;
    }

    private static bool IsOfLooks(string name) =>
        OfLooks.Contains(name)
        || BeginningsOfLooks.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
        || EndingsOfLooks.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
