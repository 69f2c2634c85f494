using System.Net;
using HistoryWiki.Articles.Text;

namespace HistoryWiki.Articles.Wikitext;

/// <summary>Characters written by name or number, for example <c>&amp;ndash;</c>.</summary>
internal static class Entities
{
    /// <summary>Decodes one entity; false where no such character is known.</summary>
    public static bool TryDecode(ReadOnlySpan<char> entity, out string character)
    {
        character = entity switch
        {
            "&nbsp;" => "\u00a0",
            "&ndash;" => "–",
            "&mdash;" => "—",
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            _ => "",
        };
        if (character.Length > 0)
            return true;

        var written = entity.ToString();
        character = WebUtility.HtmlDecode(written);
        return !string.Equals(character, written, StringComparison.Ordinal) && CleanText.FindUnseen(character).Count == 0;
    }
}
