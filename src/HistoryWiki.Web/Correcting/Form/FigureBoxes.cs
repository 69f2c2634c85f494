using HistoryWiki.Articles.Infoboxes;
using HistoryWiki.Web.Layout;

namespace HistoryWiki.Web.Correcting.Form;

/// <summary>Strengths or casualties as rows of when, lowest, highest, or the source's own word for a number.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="AreLosses">Whether they are casualties, which have a fate.</param>
public sealed record FigureBoxes(IReadOnlyList<FigureRow> Rows, bool AreLosses) : FieldBoxes
{
    public static FigureBoxes Of(IEnumerable<Figure> figures, bool areLosses) => new(figures.Select(FigureRow.Of).ToList(), areLosses);

    public override IEnumerable<string> Typed => Rows.SelectMany(r => new[] { r.When, r.Lowest, r.Highest, r.Words, r.By, r.Part, r.What, r.Who });

    public override FieldBoxes Receive(PostedValues posted, string name)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Has(name) ? this with { Rows = posted.RowsOf(name, EditLimits.Rows).Select(i => FigureRow.Receive(posted, $"{name}.{i}", AreLosses)).ToList() } : this;
    }

    public override IReadOnlyList<object> Facts => [.. Rows.Where(row => !row.IsEmpty)];

    public override IReadOnlyList<object> FactsOf(FieldPlace place, string text) => [.. Figures(place, text).Select(figure => figure.WithoutWordsOfNumbers())];

    public override IReadOnlyList<string> RowNames => Rows.Select(r => r.When).ToList();

    public override FieldBoxes WithRow() => this with { Rows = [.. Rows, FigureRow.Empty] };

    public override FieldBoxes WithoutRow(int row) => this with { Rows = Rows.Where((_, i) => i != row).ToList() };

    public override string Write(FieldPlace place, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(place);
        var wanted = Rows.Select((row, i) => row.IsEmpty ? null : row.Read($"{place.Name}.{i}", FatesIn(place), problems)).OfType<Figure>().ToList();
        var text = FactsWriter.Figures(wanted, place.Markup, place.DateOfConflict);
        ReadAsTyped.Check(place, problems, wanted.ConvertAll(f => f.WithoutWordsOfNumbers()), Figures(place, text).Select(f => f.WithoutWordsOfNumbers()).ToList(), FigureRow.Name);
        return text;
    }

    /// <summary>The figures that a text of a field gives.</summary>
    public static IReadOnlyList<Figure> Figures(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        var side = place.ReadSide(text);
        return place.Field.Fact == FactKind.Strength ? side.Strength
            : side.Casualties.Count > 0 ? side.Casualties
            : place.Read(text).Facts.Casualties;
    }

    // A fate of the source that is not among the usual ones is offered where the source has it.
    private static IEnumerable<Choice> FatesIn(FieldPlace place) =>
        Figures(place, place.Stored).Select(f => f.Fate ?? "").Distinct().SelectMany(LossFates.With).Concat(LossFates.With(""));

    public bool Equals(FigureBoxes? other) => other is not null && AreLosses == other.AreLosses && Rows.SequenceEqual(other.Rows);

    public override int GetHashCode() => Rows.Count;
}
