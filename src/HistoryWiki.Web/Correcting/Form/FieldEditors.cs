using HistoryWiki.Articles;
using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Which boxes the form shows for which fact; a field of any other fact is one box of text.</summary>
public static class FieldEditors
{
    private static readonly Dictionary<FactKind, Func<FieldPlace, string, FieldBoxes>> ByFact = new()
    {
        [FactKind.PartOf] = (place, text) => NameBoxes.Of(NameBoxes.Names(place, text), place),
        [FactKind.Place] = (place, text) => NameBoxes.Of(NameBoxes.Names(place, text), place),
        [FactKind.Date] = (place, text) => DateBoxes.Of(text, place),
        [FactKind.Belligerents] = (place, text) => BelligerentBoxes.Of(place.ReadSide(text).Belligerents, place),
        [FactKind.Commanders] = (place, text) => CommanderBoxes.Of(place.ReadSide(text).Commanders),
        [FactKind.Strength] = (place, text) => FigureBoxes.Of(FigureBoxes.Figures(place, text), areLosses: false),
        [FactKind.Casualties] = (place, text) => FigureBoxes.Of(FigureBoxes.Figures(place, text), areLosses: true),
    };

    /// <summary>Facts that every conflict's form offers, recorded or not.</summary>
    private static readonly FactKind[] Offered =
        [FactKind.Name, FactKind.PartOf, FactKind.Date, FactKind.Place, FactKind.Territory, FactKind.Result, .. ByFact.Keys];

    /// <summary>The boxes for a text of a field.</summary>
    public static FieldBoxes Of(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        return ByFact.TryGetValue(place.Field.Fact, out var make) && make(place, PostedValues.Clean(text)) is { RowNames.Count: <= EditLimits.Rows } boxes
            ? boxes
            : TextBoxes.Of(text);
    }

    /// <summary>The fields of a conflict that the form has boxes of their own for, in the order of the page.</summary>
    public static IReadOnlyList<FieldKey> OfConflict { get; } = FieldKeys.Facts(sides: 3).Where(k => Offered.Contains(k.Fact)).ToList();
}
