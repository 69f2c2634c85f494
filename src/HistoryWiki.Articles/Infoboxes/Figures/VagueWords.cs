namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Words that stand where a number should: <c>Heavy</c>, <c>unknown</c>, <c>several</c>.</summary>
internal static class VagueWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "heavy", "very heavy", "light", "very light", "minimal", "none", "few", "several", "uncertain", "disputed", "moderate", "minor", "negligible", "low", "high", "severe", "massive",
        "total", "many", "numerous", "unclear", "not known", "unspecified", "slight", "some", "nil", "hundreds", "thousands", "dozens", "varies", "n/a", "large", "small", "extremely heavy", "significant", "sconosciute", "sconosciuti", "ignote", "inconnu", "inconnues", "unbekannt", "desconocidas", "desconocido", "desconhecidas", "desconhecido", "nieznane", "nieznana", "onbekend", "неизвестно", "pesanti", "lourdes", "schwer",
    };

    private static readonly char[] Marks = [' ', '.', ',', ';', '?'];

    /// <summary>True for words that count what nobody knows: <c>Unknown number killed</c>.</summary>
    public static bool CountsUnknown(string text) => text.StartsWith("unknown number", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for such a word alone.</summary>
    public static bool IsVague(string text) => Words.Contains(text.Trim(Marks));
}
