using System.Globalization;
using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Articles.Tests.Infoboxes;

/// <summary>Reads fields as the importer does, and spells what was understood in one line, so that tables of examples stay readable.</summary>
internal static class Facts
{
    public static FactsReading Read(params (string Key, string Value)[] fields) => Read(FieldMarkup.Seed, fields);

    public static FactsReading Read(FieldMarkup markup, params (string Key, string Value)[] fields) =>
        FactsReader.Read(new Infobox("military conflict", [.. fields.Select((f, i) => new InfoboxField(f.Key, f.Value, i + 1))], markup));

    public static string Codes(FactsReading reading) => string.Join(" ", reading.Problems.Select(p => p.Code));

    public static string Spell(IEnumerable<Figure> figures) => string.Join(" | ", figures.Select(Spell));

    public static string Spell(IEnumerable<Belligerent> names) => string.Join(" | ", names.Select(n =>
        Join(n.Name, n.Support ? "supporting" : null, Prefixed("from", n.From?.Edtf), Prefixed("until", n.Until?.Edtf), Prefixed("note", n.Note), Prefixed("link", n.Link))));

    public static string Spell(IEnumerable<Commander> names) => string.Join(" | ", names.Select(n =>
        Join(n.Name, n.Support ? "supporting" : null, n.Fate is { } fate ? "†" + fate : null, Prefixed("from", n.From?.Edtf), Prefixed("until", n.Until?.Edtf), Prefixed("note", n.Note), Prefixed("link", n.Link))));

    public static string Spell(IEnumerable<NamedLink> names) => string.Join(" | ", names.Select(n => Join(n.Name, Prefixed("link", n.Link))));

    private static string Spell(Figure figure) => Join(
        (figure.Approximate ? "~" : "") + Numbers(figure), figure.What, Bracketed(figure.Part), figure.Fate, Prefixed("in", figure.When?.Edtf), Prefixed("by", figure.By), Prefixed("of", figure.Who));

    private static string Numbers(Figure figure) => (figure.Min, figure.Max) switch
    {
        (null, null) => $"“{figure.Text}”",
        ({ } min, null) => Spelled(min) + "+",
        (null, { } max) => "≤" + Spelled(max),
        ({ } min, { } max) => min == max ? Spelled(min) : $"{Spelled(min)}–{Spelled(max)}",
    };

    private static string Spelled(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Prefixed(string prefix, string? words) => words is null ? null : $"{prefix}:{words}";

    private static string? Bracketed(string? words) => words is null ? null : $"({words})";

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(p => p is not null));
}
