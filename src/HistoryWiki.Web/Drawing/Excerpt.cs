using HistoryWiki.Articles.Text;

namespace HistoryWiki.Web.Drawing;

/// <summary>The beginning of a text for a small place: its first sentence, or as many words of it as fit.</summary>
public static class Excerpt
{
    public static string Of(string text, int longest = 220)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraph = text.TrimStart();
        if (paragraph.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line)
            paragraph = paragraph[..line];
        paragraph = paragraph.TrimEnd();

        var sentence = paragraph[..Sentences.EndOfFirst(paragraph)];
        if (sentence.Length <= longest)
            return sentence;
        var space = sentence.LastIndexOf(' ', longest);
        return (space > longest / 2 ? sentence[..space] : WholeLetters.Cut(sentence, longest)).TrimEnd(' ', ',', ';') + " …";
    }
}
