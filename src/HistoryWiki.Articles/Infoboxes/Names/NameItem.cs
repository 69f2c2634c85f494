using HistoryWiki.Articles.Infoboxes.Fields;

namespace HistoryWiki.Articles.Infoboxes.Names;

/// <summary>Reads one item as a name with the marks and brackets behind it: <c>Kho OrlukKIA</c>, <c>Vermont Republic (from 1777)</c>.</summary>
internal static class NameItem
{
    private const int MostRemarks = 8;

    private static readonly char[] Edges = [' ', ',', ';', ':', '.', '–', '—', '-', '&', '"', '“', '”', '~', '*'];

    /// <summary>The name of an item; its words are empty where nothing but marks was there.</summary>
    public static ReadName Read(FieldItem item)
    {
        var name = new ReadName("", item.Depth);
        var rest = item;
        var changed = true;
        for (var remarks = 0; changed && remarks < MostRemarks && rest.Text.Length > 0; remarks++)
        {
            changed = false;
            if (FateAtEnd(rest) is { } fate)
            {
                name = name with { Fate = name.Fate ?? Enum.Parse<Fate>(fate.Value) };
                rest = rest.Slice(0, fate.Start);
                changed = true;
            }
            else if (BracketsAtEnd(rest) is var open and > 0)
            {
                name = name.WithRemark(rest.Text[(open + 1)..^1]);
                rest = rest.Slice(0, open);
                changed = true;
            }
        }
        return name with { Words = Bare(rest), Link = name.Link ?? LinkOf(rest), IsVerbatim = rest.IsWhollyVerbatim };
    }

    /// <summary>Where the bracket that opens at a place closes, or -1.</summary>
    public static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i;
        }
        return -1;
    }

    private static ItemSpan? FateAtEnd(FieldItem item)
    {
        foreach (var span in item.Spans)
            if (span.Kind == SpanKind.Fate && item.Text.AsSpan(span.End).Trim(" .?,;").IsEmpty) return span;
        return null;
    }

    /// <summary>Where the brackets open that end an item, or -1.</summary>
    public static int BracketsAtEnd(FieldItem item)
    {
        var text = item.Text;
        if (text.Length == 0 || text[^1] != ')' || item.IsVerbatim(text.Length - 1)) return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is not ('(' or ')') || item.IsVerbatim(i)) continue;
            if (text[i] == ')') depth++;
            else if (--depth == 0) return i;
        }
        return -1;
    }

    /// <summary>True for the dot of <c>Jr.</c> and of <c>George W.</c></summary>
    private static bool IsAbbreviation(string text, int end) =>
        text[end - 1] == '.' && end - text.LastIndexOf(' ', end - 1) is > 1 and <= 4 && text.Contains(' ', StringComparison.Ordinal);

    private static string? LinkOf(FieldItem item)
    {
        var links = item.Spans.Where(s => s.Kind == SpanKind.Link).ToList();
        return links.Count == 1 ? links[0].Value : null;
    }

    private static string Bare(FieldItem item)
    {
        var text = item.Text;
        var isQuoted = text.Length > 2 && (text[0], text[^1]) is ('"', '"') or ('“', '”');
        if (isQuoted || item.IsWhollyVerbatim) return text;
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is ',' or ';' or ':' or '~' or '*' or ' ' && !item.IsVerbatim(start)) start++;
        while (end > start && Edges.Contains(text[end - 1]) && !item.IsVerbatim(end - 1) && !IsAbbreviation(text, end)) end--;
        return text[start..end];
    }
}
