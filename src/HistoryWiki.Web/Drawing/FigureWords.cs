using HistoryWiki.Articles.Infoboxes;

namespace HistoryWiki.Web.Drawing;

/// <summary>Figures in words: <c>10,000–13,000</c>, <c>about 757</c>, <c>at least 60 ships</c>, <c>killed or captured</c>.</summary>
public static class FigureWords
{
    /// <summary>The number of a figure, or null where the source gives a word.</summary>
    public static string? Number(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var number = (figure.Min, figure.Max) switch
        {
            ({ } min, { } max) when min == max => Quantity.Number(min),
            ({ } min, { } max) => $"{Quantity.Number(min)}–{Quantity.Number(max)}",
            ({ } min, null) => $"at least {Quantity.Number(min)}",
            (null, { } max) => $"up to {Quantity.Number(max)}",
            _ => null,
        };
        return number is null ? null : $"{(figure.Approximate ? "about " : "")}{number}{(figure.What is { } what ? " " + ((figure.Min ?? figure.Max, figure.Max) is (1, 1 or null) ? One(what) : what) : "")}";
    }

    private static string One(string things) => things switch
    {
        "corps" => things,
        "troops of horse" => "troop of horse",
        _ when things.EndsWith("ies", StringComparison.Ordinal) => things[..^3] + "y",
        _ => things.TrimEnd('s'),
    };

    /// <summary>What is counted beside the number, for example <c>civilians killed, at sea</c>; null where nothing is said.</summary>
    public static string? Counted(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var who = string.Join(' ', new[] { figure.Who, figure.Fate?.Replace('-', ' ') }.OfType<string>());
        return string.Join(", ", new[] { who, figure.Part }.Where(words => !string.IsNullOrEmpty(words))) is { Length: > 0 } counted ? counted : null;
    }
}
