namespace HistoryWiki.Articles.Infoboxes.Figures;

/// <summary>Tells what guns are called from how many there are: <c>(mostly 32, 24 and 18-pounders)</c> counts none.</summary>
internal static class Calibres
{
    private const string Pounder = "-pounder";

    /// <summary>True where brackets name several calibres, the last with the word that all of them share.</summary>
    /// <param name="tokens">The tokens of the item.</param>
    /// <param name="open">The bracket that opens.</param>
    /// <param name="close">The bracket that closes.</param>
    public static bool AreNamed(IReadOnlyList<FigureToken> tokens, int open, int close)
    {
        for (var i = open + 2; i < close; i++)
        {
            var isShared = tokens[i].Kind == FigureTokenKind.Word && char.IsAsciiDigit(tokens[i].Text[0]) && tokens[i].Text.Contains(Pounder, StringComparison.Ordinal);
            if (isShared && (tokens[i - 1].Is("and") || tokens[i - 1].Is("or") || tokens[i - 1].Kind == FigureTokenKind.Comma) && tokens[i - 2].Kind == FigureTokenKind.Number) return true;
        }
        return false;
    }
}
