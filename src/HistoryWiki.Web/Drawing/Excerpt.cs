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

        for (var i = 1; i + 2 < Math.Min(paragraph.Length, longest); i++)
        {
            // "A.P. Volynsky" is no end of a sentence: a capital stands before the dot.
            if (paragraph[i] is '.' or '!' or '?' && paragraph[i + 1] == ' ' && char.IsLower(paragraph[i - 1]) && char.IsUpper(paragraph[i + 2]))
                return paragraph[..(i + 1)];
        }

        if (paragraph.Length <= longest)
            return paragraph;
        var space = paragraph.LastIndexOf(' ', longest);
        var end = space > longest / 2 ? space : char.IsLowSurrogate(paragraph[longest]) ? longest - 1 : longest;
        return paragraph[..end].TrimEnd(' ', ',', ';') + " …";
    }
}
