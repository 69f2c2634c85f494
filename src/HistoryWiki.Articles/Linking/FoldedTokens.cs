using System.Globalization;
using System.Text;

namespace HistoryWiki.Articles.Linking;

/// <summary>Cuts folded text into the tokens that the index holds: runs of letters, digits and vowel marks.</summary>
public static class FoldedTokens
{
    /// <summary>Where each token starts and where it ends, in order.</summary>
    public static IEnumerable<(int Start, int End)> In(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var start = -1;
        var at = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsToken(rune))
            {
                if (start < 0)
                    start = at;
            }
            else if (start >= 0)
            {
                yield return (start, at);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            yield return (start, at);
    }

    private static bool IsToken(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
