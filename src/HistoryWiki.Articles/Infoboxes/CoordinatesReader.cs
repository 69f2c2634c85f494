using System.Globalization;
using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes;

/// <summary>Reads a point on the earth from <c>34.5N 71.0E</c>, or from fields for degrees, minutes and seconds.</summary>
internal static class CoordinatesReader
{
    /// <summary>The point that a field of coordinates gives, or null.</summary>
    public static Coordinates? Read(FieldValue value)
    {
        if (value.Points.Count > 0) return value.Points[0];
        var angles = Angles(value.Words);
        if (angles.Count != 2) return null;
        var (first, second) = (angles[0], angles[1]);
        if (first.Axis == 'E' || second.Axis == 'N') (first, second) = (second, first);
        return first.Axis is 'N' or ' ' && second.Axis is 'E' or ' ' ? Point(first.Degrees, second.Degrees) : null;
    }

    /// <summary>The point that single fields give: <c>latitude</c> and <c>longitude</c>, or <c>lat_deg</c>, <c>lat_min</c> and so on; null where either is missing.</summary>
    /// <param name="find">The words of a field by its key, or null.</param>
    public static Coordinates? Read(Func<string, string?> find) =>
        Angle("latitude", "lat", find) is { } lat && Angle("longitude", "lon", find) is { } lon ? Point(lat, lon) : null;

    /// <summary>Degrees, minutes and seconds, as many as there are, as degrees.</summary>
    public static double InDegrees(IReadOnlyList<double> parts)
    {
        var sum = 0.0;
        for (var i = Math.Min(parts.Count, 3) - 1; i >= 0; i--) sum = sum / 60 + Math.Abs(parts[i]);
        return parts[0] < 0 ? -sum : sum;
    }

    /// <summary>The point, or null where there is none on the earth.</summary>
    public static Coordinates? Point(double lat, double lon) =>
        Math.Abs(lat) <= 90 && Math.Abs(lon) <= 180 ? new Coordinates(Math.Round(lat, 4), Math.Round(lon, 4)) : null;

    private static double? Angle(string whole, string prefix, Func<string, string?> find)
    {
        if (find(whole) is { Length: > 0 } words) return Angles(words) is [var only] ? only.Degrees : null;
        if (Number(find($"{prefix}_deg")) is not { } degrees) return null;
        var angle = Math.Abs(degrees) + (Number(find($"{prefix}_min")) ?? 0) / 60 + (Number(find($"{prefix}_sec")) ?? 0) / 3600;
        var isNegative = degrees < 0 || IsNegative(prefix, find($"{prefix}_dir") ?? "");
        return isNegative ? -angle : angle;
    }

    /// <summary>South and west are negative; west is <c>O</c> in Italian, French, Spanish and Portuguese.</summary>
    private static bool IsNegative(string prefix, string direction) =>
        direction.TrimStart() is [var first, ..] && (prefix == "lat" ? first is 'S' or 's' : first is 'W' or 'w' or 'O' or 'o');

    private static double? Number(string? words) =>
        double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Degrees with a direction behind them: up to three numbers, then N, S, E or W. Without a direction each number is an angle.</summary>
    private static List<(double Degrees, char Axis)> Angles(string words)
    {
        var angles = new List<(double, char)>();
        var parts = new List<double>();
        for (var i = 0; i < words.Length;)
        {
            if (char.IsAsciiDigit(words[i]) || words[i] is '-' or '−' && i + 1 < words.Length && char.IsAsciiDigit(words[i + 1]))
            {
                var start = i++;
                while (i < words.Length && (char.IsAsciiDigit(words[i]) || words[i] == '.' && i + 1 < words.Length && char.IsAsciiDigit(words[i + 1]))) i++;
                if (Number(words[start..i].Replace('−', '-')) is { } number) parts.Add(number);
            }
            else
            {
                if (parts.Count > 0 && words[i] is 'N' or 'S' or 'E' or 'W' && (i + 1 == words.Length || !char.IsLetter(words[i + 1])))
                {
                    angles.Add((InDegrees(parts) * (words[i] is 'S' or 'W' ? -1 : 1), words[i] is 'N' or 'S' ? 'N' : 'E'));
                    parts.Clear();
                }
                i++;
            }
        }
        if (angles.Count == 0 && parts.Count is 1 or 2) angles.AddRange(parts.Select(p => (p, ' ')));
        return angles;
    }
}
