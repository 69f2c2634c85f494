using System.Globalization;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Infoboxes.Figures;
using static HistoryWiki.Articles.Infoboxes.Writing.FieldDialect;

namespace HistoryWiki.Articles.Infoboxes.Writing;

/// <summary>Writes a figure: <c>about 10,000–13,000 cavalry (March 1724)</c>, <c>1,000 captured (Russian sources)</c>.</summary>
internal sealed class FigureText(FieldDialect dialect)
{
    /// <summary>As a person would write it.</summary>
    public static string Plain(Figure figure)
    {
        if (Number(figure) is not { } number) return figure.Text + Bracketed(figure.By) + Bracketed(figure.When is { } since ? DateWriter.Write(since) : null);
        var counted = figure.Part is { } part && figure.What is { } what && UnitWords.Find(part) == what ? part : Counted(figure);
        var words = string.Join(' ', new[] { number, counted, figure.Who, figure.Fate?.Replace("-or-", " or ", StringComparison.Ordinal) }.Where(w => !string.IsNullOrEmpty(w)));
        return words + Bracketed(figure.When is { } when ? DateWriter.Write(when) : null) + Bracketed(figure.By);
    }

    /// <summary>With everything but the number named, so that nothing has to be guessed.</summary>
    public string Exact(Figure figure)
    {
        var isWords = Number(figure) is null;
        var what = figure.What ?? (isWords ? null : FigureMaker.People);
        return (Number(figure) ?? dialect.Protect(figure.Text)) + Keyed("what", dialect.Protected(what)) + Keyed("part", dialect.Protected(figure.Part)) + Keyed("who", dialect.Protected(figure.Who))
            + Keyed("fate", dialect.Protected(figure.Fate)) + Keyed("when", figure.When?.Edtf) + Keyed("by", dialect.Protected(figure.By));
    }

    private static string? Counted(Figure figure) => (figure.What, figure.Part) switch
    {
        (null, null) => figure is { Min: >= 100 and < 1000 } or { Max: >= 100 and < 1000 } ? "men" : null,
        (null, var part) => part,
        (var what, null) => what,
        var (what, part) => UnitWords.IsPlain(what, what) ? $"{part} {what}" : part,
    };

    private static string? Number(Figure figure)
    {
        var about = figure.Approximate ? "about " : "";
        return (figure.Min, figure.Max) switch
        {
            (null, null) => null,
            ({ } min, null) => $"{about}{Grouped(min)}+",
            (null, { } max) => $"{about}up to {Grouped(max)}",
            ({ } min, { } max) => about + (min == max ? Grouped(min) : $"{Grouped(min)}–{Grouped(max)}"),
        };
    }

    private static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
