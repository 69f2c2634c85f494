namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>People who are no soldiers of a side, by the words for them.</summary>
internal static class WhoWords
{
    private static readonly (string Who, string[] Words)[] Known =
    [
        ("civilians", ["civilian", "civilians"]),
        ("refugees", ["refugee", "refugees"]),
        ("slaves", ["slave", "slaves"]),
        ("peacekeepers", ["peacekeeper", "peacekeepers"]),
    ];

    /// <summary>Who the words are about, or null where they name nobody apart.</summary>
    public static string? Find(string words) =>
        Known.Where(k => words.Split(' ', '(', ')', ',').Any(w => k.Words.Contains(w, StringComparer.OrdinalIgnoreCase))).Select(k => k.Who).FirstOrDefault();
}
