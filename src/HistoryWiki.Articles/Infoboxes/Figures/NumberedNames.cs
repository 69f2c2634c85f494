using System.Collections.Frozen;
using HistoryWiki.Articles.Nations;

namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Words that a number ends to a name, so that it counts nothing: <c>Panzer-Abteilung 211</c>, <c>PLM 27</c>, <c>Hill 60</c>.</summary>
internal static class NumberedNames
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "abteilung", "hill", "force", "brigade", "division", "battalion", "regiment", "squadron", "group", "corps", "company", "section", "unit", "type", "mark", "mk", "mk.", "no", "no.", "nos", "nos.", "number",
        "source", "sources", "phase", "stage", "route", "highway", "point", "height", "fort", "camp", "zone", "sector", "area", "battery", "operation", "flight", "convoy", "wing", "part", "page", "note", "article",
        "directive", "line", "grenadier", "infanterie-regiment", "fw", "me", "ju", "do", "bf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the word before the number of a name, whatever stands behind: <c>No.</c></summary>
    public static bool IsNumber(string word) => word is "No" or "No." or "Nos" or "Nos.";

    /// <summary>True where a small number behind the word belongs to the word's name.</summary>
    public static bool MayEnd(string word)
    {
        if (!char.IsUpper(word[0])) return false;
        var last = word[(word.LastIndexOf('-') + 1)..];
        return Words.Contains(last) || word.Length <= 3 && word.All(char.IsUpper) && CasualtyWords.Find(word) is null && !Countries.IsCountry(Countries.NameOf(word));
    }
}
