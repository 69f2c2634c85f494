using System.Text;
using HistoryWiki.Articles.Infoboxes.Names;

namespace HistoryWiki.Articles.Infoboxes.Fields;

/// <summary>Reads one item of the seed format: <c>* 25px Kho OrlukKIA</c> is the name, one level down, with a fate.</summary>
internal static class SeedItem
{
    /// <summary>The item, with how many picture crumbs were left out of it; its text is empty where nothing else was there.</summary>
    public static (FieldItem Item, int Crumbs) Read(string words)
    {
        var text = words.Trim();
        var depth = text.TakeWhile(c => c is '*' or ':' or ';').Count();
        var isTitle = depth > 0 && text[0] == ';';
        text = WithoutCrumbs(text[depth..].TrimStart(), out var crumbs);
        var item = Inline(text) with { Depth = isTitle ? 0 : depth, Title = isTitle, Listed = depth > 0 && !isTitle };
        return (item.Text.Length == 0 ? item : FateMarks.Marked(item), crumbs);
    }

    /// <summary>Without the sizes and attributes that a lost picture left behind, such as <c>25px </c> and <c>border</c>.</summary>
    private static string WithoutCrumbs(string text, out int crumbs)
    {
        crumbs = 0;
        var at = 0;
        while (at < text.Length)
        {
            var space = text.IndexOf(' ', at);
            var first = space < 0 ? text[at..] : text[at..space];
            if (!IsPictureSize(first) && !(space < 0 && IsPictureAttribute(first))) break;
            crumbs++;
            at = space < 0 ? text.Length : space;
            while (at < text.Length && text[at] == ' ') at++;
        }
        return text[at..];
    }

    private static bool IsPictureSize(string word) =>
        word.Length > 2 && word.EndsWith("px", StringComparison.Ordinal) && char.IsAsciiDigit(word[0])
        && word[..^2].All(c => char.IsAsciiDigit(c) || c == 'x');

    private static bool IsPictureAttribute(string word) =>
        word is "border" or "frameless" or "thumb" || word.StartsWith("link=", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("alt=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words without the signs around links and quoted words; brackets of links without a partner are dropped.</summary>
    private static FieldItem Inline(string text)
    {
        if (text.AsSpan().IndexOfAny("[\"]") < 0) return new FieldItem(text);
        var words = new StringBuilder(text.Length);
        var spans = new List<ItemSpan>();
        for (var i = 0; i < text.Length;)
        {
            var stretch = SeedVerbatim.At(text, i);
            if (stretch.Length > 0)
            {
                spans.Add(stretch.Target is { } target
                    ? new ItemSpan(words.Length, stretch.Words.Length, SpanKind.Link, target)
                    : new ItemSpan(words.Length, stretch.Words.Length, SpanKind.Verbatim, stretch.Words));
                words.Append(stretch.Words);
                i += stretch.Length;
            }
            else if (string.CompareOrdinal(text, i, "[[", 0, 2) == 0 || string.CompareOrdinal(text, i, "]]", 0, 2) == 0) i += 2;
            else words.Append(text[i++]);
        }
        return new FieldItem(words.ToString()) { Spans = [.. spans] }.Slice(0, words.Length);
    }
}
