using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Belligerents one a line; those below a line <c>Supported by:</c> are supporters.</summary>
public sealed record BelligerentBoxes(string Lines) : FieldBoxes
{
    private const string SupportHeading = "Supported by:";

    public static BelligerentBoxes Of(IReadOnlyList<Belligerent> belligerents, FieldPlace place)
    {
        ArgumentNullException.ThrowIfNull(belligerents);
        ArgumentNullException.ThrowIfNull(place);
        string Line(Belligerent belligerent) => FactsWriter.Belligerents([belligerent with { Support = false }], place.Markup);
        var supporters = belligerents.Where(b => b.Support).Select(Line).ToList();
        var lines = belligerents.Where(b => !b.Support).Select(Line);
        return new BelligerentBoxes(string.Join('\n', supporters.Count == 0 ? lines : [.. lines, SupportHeading, .. supporters]));
    }

    public override IEnumerable<string> Typed => [Lines];

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Find(name) is { } text ? new BelligerentBoxes(string.Join('\n', NameBoxes.Split(text))) : this;
    }

    public override IReadOnlyList<object> Facts => [.. NameBoxes.Split(Lines).Where(line => !line.Equals(SupportHeading, StringComparison.OrdinalIgnoreCase))];

    public override IReadOnlyList<object> FactsOf(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.ReadSide(text).Belligerents;
    }

    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(problems);
        List<Belligerent> wanted = [];
        var support = false;
        foreach (var line in NameBoxes.Split(Lines))
        {
            if (line.Equals(SupportHeading, StringComparison.OrdinalIgnoreCase))
                support = true;
            else if (place.ReadSide(line).Belligerents is { Count: > 0 } named)
                wanted.AddRange(named.Select(b => b with { Support = support }));
            else
                problems.Error(place.Name, $"{place.Field.Label}: “{line}” is not understood as a name");
        }

        var text = FactsWriter.Belligerents(wanted, place.Markup);
        ReadAsTyped.Check(place, problems, wanted, place.ReadSide(text).Belligerents, b => b.Name);
        return text;
    }
}
