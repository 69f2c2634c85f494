using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Names one a line: the larger wars, or the places.</summary>
public sealed record NameBoxes(string Lines) : FieldBoxes
{
    public static NameBoxes Of(IEnumerable<NamedLink> names, FieldPlace place) =>
        new(string.Join('\n', names.Select(name => FactsWriter.Names([name], place.Markup))));

    public override IEnumerable<string> Typed => [Lines];

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Find(name) is { } text ? new NameBoxes(string.Join('\n', Split(text))) : this;
    }

    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(problems);
        List<NamedLink> wanted = [];
        foreach (var line in Split(Lines))
        {
            var names = Names(place, line);
            wanted.AddRange(names);
            if (names.Count == 0)
                problems.Error(place.Name, $"{place.Field.Label}: “{line}” is not understood as a name");
        }

        var text = FactsWriter.Names(wanted, place.Markup);
        ReadAsTyped.Check(place, problems, wanted, Names(place, text), n => n.Name);
        return text;
    }

    public override IReadOnlyList<object> Facts => [.. Split(Lines)];

    public override IReadOnlyList<object> FactsOf(FieldPlace place, string text) => Names(place, text);

    /// <summary>The names that a text of a field gives.</summary>
    public static IReadOnlyList<NamedLink> Names(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        var facts = place.Read(text).Facts;
        return place.Field.Fact == FactKind.PartOf ? facts.PartOf : facts.Places;
    }

    internal static IEnumerable<string> Split(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
