using System.Globalization;
using HistoryWiki.Articles.Dates;
using HistoryWiki.Articles.Nations;
using HistoryWiki.Articles.Wikitext.Templates;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>What templates of dates, numbers, points and names say in prose and in fields alike, for example <c>25 April 1862</c>.</summary>
internal static class TemplateWords
{
    /// <summary>What stands after the colon of a parser function, for example <c>20000</c> of <c>formatnum:20000</c>; else nothing.</summary>
    public static string AfterColon(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : name[(colon + 1)..].Trim();
    }

    /// <summary>A day from year, month and day, month first unless <c>df</c> asks for the day, or the year of a death before the year of birth; anything else as written.</summary>
    public static string Date(TemplateValues values)
    {
        var numbers = values.Positional;
        if (numbers.Count == 0)
            return string.Join(' ', new[] { values.Find("day"), values.Find("month"), values.Find("year") }.Where(part => part is not null));
        if (numbers.Count == 1 || !IsNumber(numbers[0], out var first) || !IsNumber(numbers[1], out var month))
            return string.Join(' ', numbers);
        if (month is < 1 or > 12)
            return month > 31 && month <= first ? numbers[0] : string.Join(' ', numbers);

        var (year, name) = (numbers[0], DateWriter.WriteMonth(month));
        if (numbers.Count == 2 || !IsNumber(numbers[2], out var day) || day is < 1 or > 31)
            return $"{name} {year}";
        return values.Find("df") is "y" or "yes" or "true" or "1" ? $"{day} {name} {year}" : $"{name} {day}, {year}";
    }

    /// <summary>The day in the New Style, then the day in the Old Style, as its template shows them: <c>8 July [O.S. 27 June] 1709</c>.</summary>
    public static string TwoStyleDate(TemplateValues values) => values.Positional switch
    {
        [var newStyle, var year, var oldStyle, ..] => $"{newStyle} [O.S. {oldStyle}] {year}",
        var given => string.Join(' ', given),
    };

    /// <summary>A number with commas between the thousands, and what it counts where that is said: <c>{{nombre|1537|morts}}</c>.</summary>
    public static string Number(TemplateValues values) => values.Positional switch
    {
        [] => "",
        [var number, { Length: > 1 } counted, ..] when !IsNumber(counted, out _) => $"{Grouped(number)} {counted}",
        [var number, ..] => Grouped(number),
    };

    private static string Grouped(string written) =>
        written.Length > 4 && written.All(char.IsAsciiDigit) && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("N0", CultureInfo.InvariantCulture)
            : written;

    /// <summary>A point that is shown in the text, for example <c>54°37′50″N 22°34′24″E</c>; nothing for one shown beside the title.</summary>
    public static string Coordinates(TemplateValues values)
    {
        if (values.Find("display", "dim") is { } display && !display.Contains("inline", StringComparison.OrdinalIgnoreCase) && display.Contains('t', StringComparison.OrdinalIgnoreCase))
            return "";

        var parts = values.Positional.TakeWhile(part => part.Length == 1 && "NSEWnsew".Contains(part[0], StringComparison.Ordinal) || char.IsAsciiDigit(part[^1]) && !part.Contains(':')).ToList();
        if (!parts.Exists(part => char.IsAsciiLetter(part[0])))
            return string.Join(", ", parts.Take(2));

        var (words, unit) = ("", 0);
        foreach (var part in parts)
        {
            var isLetter = char.IsAsciiLetter(part[0]);
            words += isLetter ? $"{part.ToUpperInvariant()} " : part + "°′″"[Math.Min(unit, 2)];
            unit = isLetter ? 0 : unit + 1;
        }

        return words.TrimEnd();
    }

    /// <summary>The country of a flag, or its force: <c>{{flag|GBR}}</c> is the United Kingdom, <c>{{navy|France}}</c> the French Navy, <c>{{DEU|1866|Prussia}}</c> Prussia.</summary>
    public static string Country(KnownTemplate known, TemplateValues values)
    {
        if (known is { Role: TemplateRole.Flag, Detail.Length: > 0 })
            return values.Positional is [_, var shown, ..] && !IsNumber(shown, out _) ? shown : known.Detail;

        var country = Countries.NameOf(values.Positional.Count > 0 ? values.Positional[0] : "");
        return known.Role == TemplateRole.Force && country.Length > 0 ? Forces.NameOf(country, known.Detail) : country;
    }

    /// <summary>The title that a template for an article here or in another language links to, and the words it shows; no title where it names none.</summary>
    public static (string Title, string Words) LanguageLink(TemplateValues values)
    {
        var title = values.Find("1", "fr", "надо", "0") ?? "";
        return (title, values.Find("lt", "texte", "текст", "display", "label", "text") ?? title);
    }

    /// <summary>A ship: <c>{{HMS|Victory|1765|6}}</c> is its prefix, its name and the year or number that tells ships of one name apart.</summary>
    /// <param name="prefix">The prefix; empty where it is the first value.</param>
    /// <param name="values">The values.</param>
    public static (string Title, string Words) Ship(string prefix, TemplateValues values)
    {
        var offset = prefix.Length == 0 ? 1 : 0;
        var name = $"{(offset == 1 ? values.Find("1") : prefix)} {values.Find($"{1 + offset}")}".Trim();
        return (values.Find($"{2 + offset}") is { } apart ? $"{name} ({apart})" : name, name);
    }

    /// <summary>A class of ships: <c>{{sclass|Iowa|battleship}}</c> is the Iowa-class battleship, <c>{{sclass|Iowa}}</c> the Iowa class.</summary>
    public static string ShipClass(TemplateValues values) => values.Positional switch
    {
        [] => "",
        [var name] => $"{name} class",
        [var name, var kind, ..] => $"{name}-class {kind}",
    };

    /// <summary>When a marriage began and how and when it ended, as it stands behind the spouse: <c> (m. 1922; div. 1929)</c>; nothing where that is not told.</summary>
    public static string Marriage(TemplateValues values) => (values.Find("2"), values.Find("3")) switch
    {
        (null, _) => "",
        ({ } began, null) => $" (m. {began})",
        ({ } began, { } ended) => $" (m. {began}; {(values.Find("end")?.StartsWith("div", StringComparison.OrdinalIgnoreCase) == true ? "div." : "until")} {ended})",
    };

    /// <summary>What stands between the word of a prefix template and its first value: <c>£5</c>, <c>c. 1590</c>.</summary>
    public static string AfterPrefix(string prefix) => prefix is "×10^" or "£" or "€" or "₹" or "US$" or "doi:" ? "" : " ";

    /// <summary>What stands between two values of a prefix template: <c>c. 1590 – c. 1600</c>, <c>r. 1533–1584</c>.</summary>
    public static string BetweenPrefixed(string prefix) => prefix switch
    {
        "c." => " – c. ",
        "fl." or "r." => "–",
        _ => " ",
    };

    private static bool IsNumber(string words, out int number) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
