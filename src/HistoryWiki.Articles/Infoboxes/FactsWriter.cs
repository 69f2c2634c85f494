using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Names;
using HistoryWiki.Articles.Infoboxes.Writing;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>
/// Writes facts as the text of a field, so that <see cref="FactsReader"/> reads the same facts from it again, for example
/// <c>Kho Orluk (killed), Ilgerdei (captured), Supported by:, Peter the Great</c>. Only <see cref="Figure.Text"/> of a number may differ.
/// </summary>
/// <remarks>Names and remarks are trimmed and line breaks in them become spaces: a field has one line.</remarks>
public static class FactsWriter
{
    /// <summary>Figures have to be read the same whether their years are those of the conflict or not.</summary>
    private static readonly string[] DatesOfConflict = ["", "1 BC"];

    /// <summary>Those who fought on a side. Whoever only supported stands beneath "Supported by:".</summary>
    public static string Belligerents(IEnumerable<Belligerent> belligerents, FieldMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(belligerents);
        return Names("combatant1", markup, [.. belligerents.Select(b =>
            new ReadName(OneLine(b.Name) ?? "", 0) { Support = b.Support, From = b.From, Until = b.Until, Note = OneLine(b.Note), Link = OneLine(b.Link) })]);
    }

    /// <summary>Those who led on a side. Whoever only supported stands beneath "Supported by:".</summary>
    public static string Commanders(IEnumerable<Commander> commanders, FieldMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(commanders);
        return Names("commander1", markup, [.. commanders.Select(c =>
            new ReadName(OneLine(c.Name) ?? "", 0) { Support = c.Support, Fate = c.Fate, From = c.From, Until = c.Until, Note = OneLine(c.Note), Link = OneLine(c.Link) })]);
    }

    /// <summary>Strengths or casualties; <see cref="Figure.Text"/> is written where a figure has no numbers.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="markup">How the infobox is written.</param>
    /// <param name="conflict">The words of the date of the conflict, among whose years a number may be a year; null where the figures have to be read the same in any conflict.</param>
    public static string Figures(IEnumerable<Figure> figures, FieldMarkup markup, string? conflict = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var wanted = figures.Select(f => f with { Text = OneLine(f.Text) ?? "", Part = OneLine(f.Part), By = OneLine(f.By), What = OneLine(f.What), Who = OneLine(f.Who), Fate = OneLine(f.Fate) }).ToList();
        var dialect = FieldDialect.Of(markup);
        var text = new FigureText(dialect);
        string[] keys = wanted.Exists(f => f.Fate is not null || f.Who is not null) ? ["casualties1"] : ["strength1", "casualties1"];
        var dates = conflict is null ? DatesOfConflict : [conflict];
        return PlainestText.Compose(wanted, FigureText.Plain, text.Exact, (_, texts) => string.Join(dialect.Separator, texts), (facts, field) =>
            dialect.IsSafe(field) && Array.TrueForAll(keys, key => Array.TrueForAll(dates, date => ReadFigures(key, field, date, markup).SequenceEqual(facts.Select(figure => figure.WithoutWordsOfNumbers())))));
    }

    /// <summary>The names of larger wars, or of places.</summary>
    public static string Names(IEnumerable<NamedLink> names, FieldMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(names);
        var wanted = names.Select(n => new NamedLink(OneLine(n.Name) ?? "", OneLine(n.Link))).ToList();
        var dialect = FieldDialect.Of(markup);
        var plain = string.Join(dialect.Separator, wanted.Select(n => dialect.Natural(n.Name, n.Link)));
        string[] candidates =
        [
            plain,
            dialect.Bulleted(wanted.Select(n => dialect.Natural(n.Name, n.Link))),
            dialect.Bulleted(wanted.Select(n => n.Link is null ? dialect.Protect(n.Name) : $"{dialect.Protect(n.Name)} (link: {dialect.Protect(n.Link)})")),
        ];
        return Array.Find(candidates, text => dialect.IsSafe(text)
            && Read("partof", text, markup).PartOf.SequenceEqual(wanted) && Read("place", text, markup).Places.SequenceEqual(wanted)) ?? candidates[^1];
    }

    /// <summary>When something began and ended: its own words where they are read as these dates, otherwise other words, or EDTF.</summary>
    public static string Date(HistoricalDateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        var words = OneLine(range.Text) ?? "";
        return FieldDates.Range(words) is var read && read.Start == range.Start && read.End == range.End ? words : DateWriter.Write(range);
    }

    private static string Names(string key, FieldMarkup markup, List<ReadName> names)
    {
        var text = new NameText(FieldDialect.Of(markup));
        return PlainestText.Compose(names, text.Plain, text.Exact, text.Join, (facts, field) => text.IsSafe(field) && ReadNames(key, field, markup).SequenceEqual(facts));
    }

    private static IEnumerable<ReadName> ReadNames(string key, string text, FieldMarkup markup)
    {
        var side = ReadSide(key, text, markup);
        return key == "combatant1"
            ? side.Belligerents.Select(b => new ReadName(b.Name, 0) { Support = b.Support, From = b.From, Until = b.Until, Note = b.Note, Link = b.Link })
            : side.Commanders.Select(c => new ReadName(c.Name, 0) { Support = c.Support, Fate = c.Fate, From = c.From, Until = c.Until, Note = c.Note, Link = c.Link });
    }

    private static IEnumerable<Figure> ReadFigures(string key, string text, string date, FieldMarkup markup)
    {
        var infobox = new Infobox(Infobox.OfConflict, [new InfoboxField("date", date, 0), new InfoboxField(key, text, 0)], markup);
        var figures = FactsReader.Read(infobox).Facts.Sides is [var side, ..] ? key == "strength1" ? side.Strength : side.Casualties : [];
        return figures.Select(figure => figure.WithoutWordsOfNumbers());
    }

    private static ConflictSide ReadSide(string key, string text, FieldMarkup markup) =>
        Read(key, text, markup).Sides is [var side, ..] ? side : new ConflictSide(1);

    private static ConflictFacts Read(string key, string text, FieldMarkup markup) =>
        FactsReader.Read(new Infobox(Infobox.OfConflict, [new InfoboxField(key, text, 0)], markup)).Facts;

    private static string? OneLine(string? words)
    {
        var line = words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.IsNullOrEmpty(line) ? null : line;
    }
}
