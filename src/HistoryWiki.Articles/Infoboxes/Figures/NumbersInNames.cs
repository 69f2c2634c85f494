using System.Globalization;
using System.Text.RegularExpressions;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Tells numbers that no figure is made of, and need not be: <c>HMS Iphigenia (36)</c>, <c>Panzer-Abteilung 211</c>, <c>SAM-6</c>, <c>130 mm</c>, <c>(4%)</c>, <c>$370 million</c>.</summary>
internal static partial class NumbersInNames
{
    /// <summary>True where every number of the words is such a number, or was read.</summary>
    public static bool AccountFor(string words, IReadOnlyList<FigureClause> read)
    {
        var known = read.SelectMany(clause => new[] { clause.Min, clause.Max }).OfType<long>().ToHashSet();
        return Numbers().Matches(Names().Replace(words, " ")).All(number => long.TryParse(number.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && known.Contains(value));
    }

    [GeneratedRegex(@"[$£€]\s?\d[\d.,]*|\d[\d.,–-]*\s?(?:%|percent|mm\b|cm\b|km\b)|\p{L}[\w.'’-]* \(\d{1,4}\)|\p{Lu}[\w-]* \d{1,4}\b|\p{L}+-\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex(@"\d[\d,]*", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
