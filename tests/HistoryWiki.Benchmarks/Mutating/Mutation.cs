using System.Text;

namespace HistoryWiki.Benchmarks.Mutating;

/// <summary>Damages texts as editors, broken scripts and enemies do: pieces are cut, doubled, moved, swapped with other texts or replaced by markup.</summary>
/// <param name="random">Decides; the same seed gives the same texts.</param>
/// <param name="texts">The texts to start from.</param>
internal sealed class Mutation(Random random, IReadOnlyList<string> texts)
{
    private const int LongestPiece = 400;

    private static readonly string[] Marks =
    [
        "{{", "}}", "{{{", "}}}", "[[", "]]", "[", "]", "{|", "|}", "|-", "\n|", "||", "!!", "|", "=", "==", "\n==", "'''", "''", "'''''", "<ref>", "</ref>", "<ref name=a />", "<ref name=\"", "<!--", "-->",
        "<nowiki>", "</nowiki>", "<pre>", "</pre>", "<br>", "<small>", "</small>", "<div style=\"", "<table>", "<gallery>", "</gallery>", "<math>", "\n* ", "\n# ", "\n: ", "\n; ", "\n----\n", "__NOTOC__", "&nbsp;", "&#0;", "&",
        "https://", "[https://a ", "[[File:a.jpg|thumb|", "[[Category:", "{{cite web|", "{{efn|", "{{sfn|a|1900}}", "{{flag|", "{{plainlist|", "{{#if:", "#REDIRECT [[", "\0", "\uD800", "\uFEFF", "\u200F", "\r\n", "\t", "*a_ ", "`", "\\", "> ",
        "{{Infobox military conflict\n| date = ", "\n| strength1 = ", "\n| commander2 = ", "\n| casualties3 = ", "99999999999999999999", "1,000–", "–", "c. ", " BC", "1066/67",
    ];

    /// <summary>A damaged text of at most a length.</summary>
    public string Next(int longest)
    {
        var text = new StringBuilder(Window(texts[random.Next(texts.Count)], longest));
        for (var i = random.Next(1, 12); i > 0; i--)
            Damage(text);
        return text.Length <= longest ? text.ToString() : text.ToString(0, longest);
    }

    private void Damage(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestPiece), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3:
                text.Insert(at, Window(texts[random.Next(texts.Count)], LongestPiece));
                break;
            case 4:
                text.Insert(at, string.Concat(Enumerable.Repeat(Mark(), random.Next(1, 200))));
                break;
            case 5 when at < text.Length:
                text[at] = (char)random.Next(0x10000);
                break;
            case 6 when at < text.Length:
                text.Remove(at, 1).Insert(at, Mark());
                break;
            default:
                text.Insert(at, Mark() + Mark());
                break;
        }
    }

    private string Mark() => Marks[random.Next(Marks.Length)];

    private string Window(string text, int longest)
    {
        if (text.Length <= longest)
            return text;

        var start = random.Next(text.Length - longest + 1);
        return text.Substring(start, longest);
    }
}
