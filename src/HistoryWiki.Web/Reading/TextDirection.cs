using System.Text;

namespace HistoryWiki.Web.Reading;

/// <summary>Which way a text runs, by its first letter, as HTML's <c>dir=auto</c> tells it; that would also turn what stands within the text.</summary>
public static class TextDirection
{
    private const string RightToLeft = "rtl";

    // Hebrew to Arabic, the forms of both, and the scripts of antiquity and later ones that run so.
    private static readonly (int First, int Last)[] Scripts = [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>What the attribute <c>dir</c> has to say; null for a text that runs as the page does.</summary>
    public static string? Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var isTag = false;
        foreach (var rune in html.EnumerateRunes())
        {
            isTag = rune.Value == '<' || (isTag && rune.Value != '>');
            if (!isTag && Rune.IsLetter(rune))
                return Scripts.Any(script => rune.Value >= script.First && rune.Value <= script.Last) ? RightToLeft : null;
        }

        return null;
    }
}
