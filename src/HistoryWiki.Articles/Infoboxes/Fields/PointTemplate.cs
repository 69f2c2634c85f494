using System.Globalization;
using HistoryWiki.Articles.Wikitext.Prose;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads a point from the values of a coordinates template: <c>{{coord|54|37|N|22|34|E}}</c>, <c>{{coord|29.39|76.97}}</c>.</summary>
internal static class PointTemplate
{
    /// <summary>The point, or null where the values are none.</summary>
    public static Coordinates? Read(TemplateValues values)
    {
        var angles = new List<(double Degrees, char Axis)>();
        var parts = new List<double>();
        foreach (var value in values.Positional)
        {
            if (double.TryParse(value.TrimEnd('°', '′', '″', '\''), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) parts.Add(number);
            else if (value.Length == 1 && "NSEWO".Contains(char.ToUpperInvariant(value[0]), StringComparison.Ordinal) && parts.Count is >= 1 and <= 3)
            {
                var direction = char.ToUpperInvariant(value[0]);
                angles.Add((CoordinatesReader.InDegrees(parts) * (direction is 'S' or 'W' or 'O' ? -1 : 1), direction is 'N' or 'S' ? 'N' : 'E'));
                parts.Clear();
            }
            else break;
        }
        if (angles.Count == 0 && parts.Count == 2) angles.AddRange([(parts[0], 'N'), (parts[1], 'E')]);
        return angles is [(var lat, 'N'), (var lon, 'E')] ? CoordinatesReader.Point(lat, lon) : null;
    }
}
