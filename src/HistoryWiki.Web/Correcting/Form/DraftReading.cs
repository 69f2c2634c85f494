using HistoryWiki.Web.Data;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>
/// Reads a posted form over the form as it was opened: what was not posted stays as it was, so that a form that arrives
/// cut short removes nothing.
/// </summary>
public static class DraftReading
{
    public const string BaseBox = "base";
    public const string TokenBox = "token";
    public const string KindBox = "kind";
    public const string SummaryBox = "summary";
    public const string ActionBox = "do";
    public const string NewFields = "new";
    public const string Sections = "section";
    public const string Clashes = "clash";

    /// <summary>The form as posted.</summary>
    /// <param name="posted">What was posted.</param>
    /// <param name="opened">The form of the revision it was made from.</param>
    public static EditDraft Read(PostedValues posted, EditDraft opened)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(opened);
        return opened with
        {
            Summary = posted.Find(SummaryBox)?.Trim() ?? "",
            Fields = opened.Fields.Select(f => f with { Boxes = f.Boxes.Receive(posted, f.Name) }).ToList(),
            NewFields = posted.RowsOf(NewFields, ArticleLimits.Fields).Select(i => NewField(posted, $"{NewFields}.{i}")).ToList(),
            Sections = ReadSections(posted, opened.Sections),
            Clashes = posted.RowsOf(Clashes, ArticleLimits.Fields + ArticleLimits.Sections).Select(i => Clash(posted, $"{Clashes}.{i}")).ToList(),
        };
    }

    private static NewFieldDraft NewField(PostedValues posted, string name) =>
        new(posted.Find($"{name}.key")?.Trim() ?? "", posted.Find($"{name}.value")?.Trim() ?? "");

    private static List<SectionDraft> ReadSections(PostedValues posted, IReadOnlyList<SectionDraft> opened)
    {
        var sections = posted.RowsOf(Sections, ArticleLimits.Sections).Select(i => Section(posted, $"{Sections}.{i}", opened)).ToList();
        for (var i = 0; i < opened.Count; i++)
        {
            var (missing, before) = (opened[i], i == 0 ? null : opened[i - 1]);
            if (missing.At is not null && !sections.Exists(s => s.At == missing.At))
                sections.Insert(before is null ? 0 : sections.FindIndex(s => s.At == before.At) + 1, missing);
        }

        return sections;
    }

    private static SectionDraft Section(PostedValues posted, string name, IReadOnlyList<SectionDraft> opened)
    {
        var at = Digits.Find(posted.Find($"{name}.at"));
        var was = opened.FirstOrDefault(s => s.At is not null && s.At == at);
        var section = was ?? new SectionDraft(null, SectionDraft.FirstLevel, "", "", Removed: false);
        section = section with { Level = Level(posted.Find($"{name}.level"), section, isNew: was is null) };
        return section with
        {
            Heading = !section.IsLead && posted.Find($"{name}.heading") is { } heading ? OneLine(heading) : section.Heading,
            Text = posted.Find($"{name}.text") ?? section.Text,
            Removed = posted.Has($"{name}.remove"),
        };
    }

    // The lead stays the lead, and no section becomes one: it would lose its heading.
    private static int Level(string? posted, SectionDraft section, bool isNew) => (posted, Digits.Find(posted)) switch
    {
        (null, _) => section.Level,
        (_, SectionDraft.LeadLevel) when isNew || section.IsLead => SectionDraft.LeadLevel,
        (_, >= SectionDraft.FirstLevel and <= SectionDraft.LastLevel and var level) when !section.IsLead => level,
        _ => SectionDraft.NoLevel,
    };

    private static ClashDraft Clash(PostedValues posted, string name)
    {
        var (text, heading) = (posted.Find($"{name}.before"), posted.Find($"{name}.heading"));
        var level = Digits.Find(posted.Find($"{name}.level")) ?? SectionDraft.LeadLevel;
        return new ClashDraft(
            posted.Find($"{name}.about") ?? "",
            text is null ? null : new ClashText(text, heading ?? "", Math.Clamp(level, SectionDraft.LeadLevel, SectionDraft.LastLevel)),
            posted.Find($"{name}.choice") ?? "");
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
