using System.Collections.Frozen;
using System.Globalization;

namespace HistoryWiki.Articles.Wikitext.Prose;

/// <summary>Writes a measure with its unit and what it is in the other system, for example <c>20 miles (32 km)</c>.</summary>
internal static class Measures
{
    /// <summary>Codes, the unit in words for one and for several, its symbol, how much of the base unit it is, and the unit it is converted to.</summary>
    private static readonly (string Codes, string One, string Several, string Symbol, double Base, string To)[] Table =
    [
        ("mi|mile|miles", "mile", "miles", "mi", 1609.344, "km"),
        ("km|kilometre|kilometer|kilometres", "kilometre", "kilometres", "km", 1000, "mi"),
        ("m|metre|meter|metres|meters", "metre", "metres", "m", 1, "ft"),
        ("cm|centimetre", "centimetre", "centimetres", "cm", 0.01, "in"),
        ("mm|millimetre", "millimetre", "millimetres", "mm", 0.001, "in"),
        ("ft|foot|feet", "foot", "feet", "ft", 0.3048, "m"),
        ("in|inch|inches", "inch", "inches", "in", 0.0254, "mm"),
        ("yd|yard|yards", "yard", "yards", "yd", 0.9144, "m"),
        ("nmi|nautical mile|nm", "nautical mile", "nautical miles", "nmi", 1852, "km"),
        ("league|leagues", "league", "leagues", "leagues", 4828, "km"),
        ("verst|versts", "verst", "versts", "versts", 1066.8, "km"),
        ("li", "li", "li", "li", 500, "km"),
        ("fathom|ftm", "fathom", "fathoms", "fathoms", 1.8288, "m"),
        ("kg|kilogram|kilogramme", "kilogram", "kilograms", "kg", 1, "lb"),
        ("g|gram", "gram", "grams", "g", 0.001, "oz"),
        ("lb|lbs|pound|pounds", "pound", "pounds", "lb", 0.45359237, "kg"),
        ("oz|ounce", "ounce", "ounces", "oz", 0.0283495, "g"),
        ("t|tonne|tonnes|mt", "tonne", "tonnes", "t", 1000, "LT"),
        ("LT|long ton|long tons|ton|tons", "long ton", "long tons", "long tons", 1016.0469, "t"),
        ("ST|short ton|short tons", "short ton", "short tons", "short tons", 907.18474, "t"),
        ("pood|poods", "pood", "poods", "poods", 16.38, "kg"),
        ("km2|sqkm|square kilometre", "square kilometre", "square kilometres", "km²", 1e6, "sqmi"),
        ("sqmi|mi2|square mile", "square mile", "square miles", "sq mi", 2589988.11, "km2"),
        ("ha|hectare|hectares", "hectare", "hectares", "ha", 10000, "acre"),
        ("acre|acres", "acre", "acres", "acres", 4046.8564, "ha"),
        ("m2|sqm", "square metre", "square metres", "m²", 1, "sqft"),
        ("sqft|ft2|square foot", "square foot", "square feet", "sq ft", 0.09290304, "m2"),
        ("kn|knot|knots", "knot", "knots", "kn", 0.514444, "km/h"),
        ("km/h|kph", "kilometre per hour", "kilometres per hour", "km/h", 0.2777778, "mph"),
        ("mph", "mile per hour", "miles per hour", "mph", 0.44704, "km/h"),
        ("l|L|litre|liter", "litre", "litres", "L", 0.001, "impgal"),
        ("impgal|gal", "gallon", "gallons", "gal", 0.00454609, "L"),
        ("usgal|USgal", "US gallon", "US gallons", "US gal", 0.003785411784, "L"),
        ("hp|shp|ihp|bhp|PS", "horsepower", "horsepower", "hp", 745.7, "kW"),
        ("kW|kilowatt", "kilowatt", "kilowatts", "kW", 1000, "hp"),
    ];

    private static readonly FrozenDictionary<string, (string One, string Several, string Symbol, double Base, string To)> Units = Table
        .SelectMany(row => row.Codes.Split('|').Select(code => (code, Unit: (row.One, row.Several, row.Symbol, row.Base, row.To))))
        .ToFrozenDictionary(pair => pair.code, pair => pair.Unit, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Links = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["to"] = " to ", ["-"] = "–", ["–"] = "–", ["and"] = " and ", ["or"] = " or ", ["by"] = " by ", ["x"] = " × ", ["xx"] = " × ", ["+/-"] = " ± ", ["±"] = " ± ", ["to(-)"] = " to ",
    }.ToFrozenDictionary();

    /// <summary>Reads the values of a convert template; those of an unknown unit are kept as written.</summary>
    public static string Read(TemplateValues values)
    {
        var given = values.Positional;
        var numbers = given.TakeWhile((part, i) => i % 2 == 0 ? IsFigure(part) : Links.ContainsKey(part)).ToList();
        if (numbers.Count % 2 == 0 && numbers.Count > 0)
            numbers.RemoveAt(numbers.Count - 1);
        if (numbers.Count == 0 || numbers.Count >= given.Count || !Units.TryGetValue(given[numbers.Count], out var unit))
            return string.Join(' ', given.Take(Math.Max(2, numbers.Count + 1)));

        var measure = string.Concat(numbers.Select(part => Links.GetValueOrDefault(part, part)));
        var abbreviated = values.Find("abbr") is "on" or "in" or "~";
        var name = abbreviated ? unit.Symbol : measure is "1" || values.Find("adj") is "on" or "mid" ? unit.One : unit.Several;
        var written = $"{measure}{(values.Find("adj") is "on" && !abbreviated ? "-" : " ")}{name}";
        if (values.Find("disp") is "out" or "output only" || !Units.TryGetValue(Target(given, numbers.Count, unit.To), out var target))
            return written;

        var converted = string.Concat(numbers.Select(part => Links.GetValueOrDefault(part) ?? Converted(part, unit.Base / target.Base)));
        return $"{written} ({converted} {target.Symbol})";
    }

    private static string Target(IReadOnlyList<string> given, int at, string usual) => at + 1 < given.Count && Units.ContainsKey(given[at + 1]) ? given[at + 1] : usual;

    private static bool IsFigure(string part) => TryRead(part, out _);

    private static bool TryRead(string part, out double number) =>
        double.TryParse(part, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Rounded to as many digits as the source gives, at least two.</summary>
    private static string Converted(string part, double factor)
    {
        if (!TryRead(part, out var number) || number == 0)
            return part;

        var digits = Math.Max(2, string.Concat(part.Where(char.IsAsciiDigit)).Trim('0').Length);
        var value = number * factor;
        var scale = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (scale is < -12 or > 6)
            return value.ToString("N0", CultureInfo.InvariantCulture);

        var power = Math.Pow(10, Math.Abs(scale));
        var rounded = scale >= 0 ? Math.Round(value * power) / power : Math.Round(value / power) * power;
        return rounded.ToString("#,0.######", CultureInfo.InvariantCulture);
    }
}
