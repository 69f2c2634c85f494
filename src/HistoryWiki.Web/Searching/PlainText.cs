using System.Text;
using HistoryWiki.Articles.Linking;

namespace HistoryWiki.Web.Searching;

/// <summary>Tells quickly of most texts that no word of a search stands in them, however it is spelled, which is dear to find out word by word.</summary>
internal static class PlainText
{
    /// <summary>False where the text is of plain letters and holds none of the words; true where it may.</summary>
    public static bool MayHold(string text, IReadOnlyList<SearchWord> words)
    {
        if (!Ascii.IsValid(text))
            return true;
        foreach (var word in words)
        {
            if (text.Contains(word.Tokens[0], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
