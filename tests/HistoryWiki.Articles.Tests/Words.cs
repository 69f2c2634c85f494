namespace HistoryWiki.Articles.Tests;

/// <summary>The words of a text: its runs of letters and digits, in order.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var from = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;

            if (i > from)
                words.Add(text[from..i]);
        }

        return words;
    }
}
