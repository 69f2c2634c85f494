using System.Buffers;

namespace HistoryWiki.Articles.Linking.Mentions;

/// <summary>A run of prose in the HTML of a section, between two tags, in which a link may be put.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ProseRun(int Start, int End)
{
    private const string Footnotes = "<ol class=\"footnotes\"";
    private const string ArticleHref = " href=\"/wiki/";

    // What is no prose: links, headings, titles of works and names of ships, the article's own names, code, marks of notes.
    private static readonly HashSet<string> NoProse = ["a", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "code", "pre", "sup", "th"];
    private static readonly SearchValues<char> EndOfTagName = SearchValues.Create(" />");

    /// <summary>The runs of a section as <see cref="Text.SectionRenderer"/> writes it, in order, without its footnotes.</summary>
    /// <param name="html">The HTML, which opens and closes every element.</param>
    /// <param name="linked">Takes the titles that its links lead to.</param>
    public static List<ProseRun> In(string html, ICollection<string> linked)
    {
        var runs = new List<ProseRun>();
        var noProse = 0;
        var endOfNote = 0;
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            if (noProse == 0 && end > at)
                runs.Add(new ProseRun(at, end));
            if (open < 0 || html.AsSpan(open).StartsWith(Footnotes, StringComparison.Ordinal))
                break;

            at = html.IndexOf('>', open) + 1;
            if (at == 0)
                break;
            var tag = html.AsSpan(open + 1, at - open - 2);
            var closes = tag.StartsWith('/');
            var name = closes ? tag[1..] : tag;
            var length = name.IndexOfAny(EndOfTagName);
            if (StartsNote(html, open, at) is { } behind)
                endOfNote = behind;
            else if (at == endOfNote)
                continue;
            else if (NoProse.GetAlternateLookup<ReadOnlySpan<char>>().Contains(length < 0 ? name : name[..length]))
                noProse += closes ? -1 : 1;
            if (Target(tag) is { } target)
                linked.Add(target);
        }

        return runs;
    }

    // A whole paragraph in italics is no title of a work but a note to the reader: "Main article: Battle of Poltava". The answer is the place behind it.
    private static int? StartsNote(string html, int open, int end)
    {
        if (!html.AsSpan(0, end).EndsWith("<p><em>", StringComparison.Ordinal))
            return null;
        var close = html.IndexOf("</em>", open, StringComparison.Ordinal) + "</em>".Length;
        return html.AsSpan(close).StartsWith("</p>", StringComparison.Ordinal) ? close : null;
    }

    private static string? Target(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(ArticleHref, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var address = tag[(at + ArticleHref.Length)..];
        return ArticleSlug.ToTitle(Uri.UnescapeDataString(address[..address.IndexOfAny('"', '#')].ToString()));
    }
}
